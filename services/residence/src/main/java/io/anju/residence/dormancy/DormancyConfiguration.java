package io.anju.residence.dormancy;

import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.notification.Notifications;
import io.anju.residence.permit.PermitRepository;
import io.anju.residence.permit.PermitUpdates;
import io.anju.residence.permit.Permits;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.RuleSets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DormancyConfiguration {

  @Bean
  EvidenceStatuses evidenceStatuses(Persons persons, EvidenceRepository evidence) {
    return new EvidenceStatuses(persons, evidence);
  }

  @Bean
  PermitReview permitReview(
      PermitRepository permits,
      EvidenceStatuses evidenceStatuses,
      RuleSets rules,
      TimeDependentState timeDependentState,
      PermitUpdates updates,
      Notifications notifications) {
    return new PermitReview(
        permits, evidenceStatuses, rules, timeDependentState, updates, notifications::sendAll);
  }

  @Bean
  Outlooks outlooks(
      Permits permits,
      EvidenceStatuses evidenceStatuses,
      RuleSets rules,
      TimeDependentState timeDependentState) {
    return new Outlooks(permits, evidenceStatuses, rules, timeDependentState);
  }
}
