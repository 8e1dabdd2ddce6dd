package io.anju.residence.declaration;

import io.anju.platform.command.Ids;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.person.Persons;
import io.anju.residence.person.Residents;
import io.anju.residence.premises.Premises;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.deadline.WorkingDays;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeclarationConfiguration {

  @Bean
  DeclarantPolicy declarantPolicy(
      EvidenceRepository evidence,
      Dwellings dwellings,
      Premises premises,
      Persons persons,
      Clock clock) {
    return new DeclarantPolicy(evidence, dwellings, premises, persons, clock);
  }

  @Bean
  DeclarationNotifications declarationNotifications(EvidenceRepository evidence) {
    return new DeclarationNotifications(new Parties(evidence));
  }

  @Bean
  DeclarationDeadlines declarationDeadlines(
      RuleSets rules, WorkingDays calendar, EvidenceRepository evidence) {
    return new DeclarationDeadlines(rules, calendar, ids -> evidence.ofIds(ids).employments());
  }

  @Bean
  Declarations declarations(
      Persons persons,
      Dwellings dwellings,
      DeclarantPolicy declarantPolicy,
      DeclarationDeadlines deadlines,
      DeclarationNotifications notifications,
      Ids ids,
      Clock clock) {
    return new Declarations(
        persons, dwellings, declarantPolicy, deadlines, notifications, ids, clock);
  }

  @Bean
  PendingDecisions pendingDecisions(
      Persons persons,
      DeclarantPolicy declarantPolicy,
      DeclarationDeadlines deadlines,
      DeclarationNotifications notifications,
      Clock clock) {
    return new PendingDecisions(persons, declarantPolicy, deadlines, notifications, clock);
  }

  @Bean
  OwnPremises ownPremises(Residents residents, DeclarantPolicy declarantPolicy) {
    return new OwnPremises(residents, declarantPolicy);
  }

  @Bean
  Departures departures(
      Persons persons,
      DeclarantPolicy declarantPolicy,
      DeclarationDeadlines deadlines,
      DeclarationNotifications notifications,
      Clock clock) {
    return new Departures(persons, declarantPolicy, deadlines, notifications, clock);
  }
}
