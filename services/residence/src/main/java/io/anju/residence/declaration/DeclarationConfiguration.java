package io.anju.residence.declaration;

import io.anju.platform.command.Ids;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.evidence.EvidenceBook;
import io.anju.residence.notice.Notices;
import io.anju.residence.person.Persons;
import io.anju.residence.person.Residents;
import io.anju.residence.premises.Premises;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.WorkingDays;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeclarationConfiguration {

  @Bean
  Declarants declarants(EvidenceBook evidence, Premises premises, Persons persons, Clock clock) {
    return new Declarants(evidence, premises, persons, clock);
  }

  @Bean
  Tidings tidings(EvidenceBook evidence, Notices notices) {
    return new Tidings(new Sides(evidence), notices);
  }

  @Bean
  Duties duties(RuleSets rules, WorkingDays calendar) {
    return new Duties(rules, calendar);
  }

  @Bean
  Declarations declarations(Persons persons, Dwellings dwellings, Declarants declarants, Duties duties, Tidings tidings, Ids ids,
      Clock clock) {
    return new Declarations(persons, dwellings, declarants, duties, tidings, ids, clock);
  }

  @Bean
  OwnPremises ownPremises(Residents residents, Declarants declarants) {
    return new OwnPremises(residents, declarants);
  }

  @Bean
  Departures departures(Persons persons, Declarants declarants, Duties duties, Tidings tidings, Clock clock) {
    return new Departures(persons, declarants, duties, tidings, clock);
  }
}
