package io.anju.residence.correction;

import io.anju.platform.command.Ids;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.correction.mongo.CorrectionMapping;
import io.anju.residence.correction.mongo.CorrectionsListed;
import io.anju.residence.notice.Notices;
import io.anju.residence.permit.Permits;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.Deadline;
import io.anju.residence.rules.WorkingDays;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CorrectionConfiguration {

  @Bean
  CorrectionBook correctionBook(AggregateStore store, PersonalFields fields, Persons persons) {
    var all = store.aggregates(new CorrectionMapping(fields, persons::knownAs));
    return new CorrectionBook(all, new CorrectionsListed(all));
  }

  /** @param correction working days to decide a correction in, {@code appeal} an appeal */
  @Bean
  Corrections corrections(CorrectionBook book, Persons persons, Permits permits, Notices notices, WorkingDays calendar, Ids ids,
      Clock clock, @Value("${anju.corrections.working-days}") int correction,
      @Value("${anju.corrections.appeal-working-days}") int appeal) {
    return new Corrections(book, persons, permits, new Consequences(persons, notices),
        new Deadlines(new Deadline(correction, Deadline.Days.WORKING), new Deadline(appeal, Deadline.Days.WORKING), calendar), ids, clock);
  }
}
