package io.anju.residence.declaration;

import io.anju.platform.command.Ids;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.evidence.HeldEvidence;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.WorkingDays;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeclarationConfiguration {

  @Bean
  Declarations declarations(Persons persons, Dwellings dwellings, HeldEvidence evidence, RuleSets rules, WorkingDays calendar,
      Ids ids, Clock clock) {
    return new Declarations(persons, dwellings, new Declarants(evidence, clock), rules, calendar, ids, clock);
  }
}
