package io.anju.residence.correction;

import io.anju.platform.command.Ids;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.correction.mongo.CorrectionMapping;
import io.anju.residence.correction.mongo.MongoCorrectionQueries;
import io.anju.residence.notification.Notifications;
import io.anju.residence.permit.Permits;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.deadline.WorkingDays;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CorrectionConfiguration {

  @Bean
  CorrectionRepository correctionRepository(
      AggregateStore store, PersonalFields fields, Persons persons) {
    var all = store.aggregates(new CorrectionMapping(fields, persons::allIdsOf));
    return new CorrectionRepository(all, new MongoCorrectionQueries(all));
  }

  /**
   * @param correctionDays working days to decide a correction in, {@code appeal} an appeal
   */
  @Bean
  Corrections corrections(
      CorrectionRepository repository,
      Persons persons,
      Permits permits,
      Notifications notifications,
      WorkingDays calendar,
      Ids ids,
      Clock clock,
      @Value("${anju.corrections.working-days}") int correctionDays,
      @Value("${anju.corrections.appeal-working-days}") int appealDays) {
    return new Corrections(
        repository,
        persons,
        permits,
        new CorrectionEffects(persons, notifications),
        new CorrectionDeadlines(
            new Deadline(correctionDays, Deadline.Days.WORKING),
            new Deadline(appealDays, Deadline.Days.WORKING),
            calendar),
        ids,
        clock);
  }
}
