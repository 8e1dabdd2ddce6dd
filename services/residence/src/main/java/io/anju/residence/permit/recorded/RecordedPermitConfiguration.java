package io.anju.residence.permit.recorded;

import io.anju.residence.permit.PermitRepository;
import io.anju.residence.permit.PermitUpdates;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.deadline.WorkingDays;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordedPermitConfiguration {

  @Bean
  RecordedPermits recordedPermits(
      PermitRepository permits,
      PermitUpdates updates,
      TimeDependentState timeDependentState,
      RuleSets rules,
      WorkingDays calendar,
      Clock clock) {
    return new RecordedPermits(permits, updates, timeDependentState, rules, calendar, clock);
  }
}
