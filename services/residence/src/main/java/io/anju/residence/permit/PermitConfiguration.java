package io.anju.residence.permit;

import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.permit.card.CardNumberGenerator;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.RuleSets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PermitConfiguration {

  @Bean
  TimeDependentState timeDependentState(RuleSets rules, Clock clock) {
    return new TimeDependentState(rules, clock);
  }

  @Bean
  PermitUpdates permitUpdates(PermitRepository permits, TimeDependentState timeDependentState) {
    return new PermitUpdates(permits, timeDependentState);
  }

  @Bean
  Permits permits(
      PermitRepository permits,
      Persons persons,
      Eligibility eligibility,
      RuleSets rules,
      CardNumberGenerator cardNumbers,
      TimeDependentState timeDependentState,
      PermitUpdates updates) {
    return new Permits(
        permits, persons, eligibility, rules, cardNumbers, timeDependentState, updates);
  }
}
