package io.anju.residence.correction;

import io.anju.platform.command.Ids;
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

  /**
   * @param correctionDays working days in which a correction is to be decided
   * @param appealDays working days in which an appeal is to be decided
   */
  @Bean
  Corrections corrections(
      CorrectionRepository repository,
      Persons persons,
      Permits permits,
      WorkingDays calendar,
      Ids ids,
      Clock clock,
      @Value("${anju.corrections.working-days}") int correctionDays,
      @Value("${anju.corrections.appeal-working-days}") int appealDays) {
    return new Corrections(
        repository,
        persons,
        id -> permits.require(id).state(),
        new CorrectionEffects(persons),
        new CorrectionDeadlines(
            new Deadline(correctionDays, Deadline.Days.WORKING),
            new Deadline(appealDays, Deadline.Days.WORKING),
            calendar),
        ids,
        clock);
  }
}
