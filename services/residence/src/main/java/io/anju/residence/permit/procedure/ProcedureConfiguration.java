package io.anju.residence.permit.procedure;

import io.anju.platform.command.Ids;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.permit.PermitRepository;
import io.anju.residence.permit.PermitUpdates;
import io.anju.residence.permit.Permits;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.deadline.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProcedureConfiguration {

  @Bean
  Applications applications(
      PermitRepository permits,
      PermitUpdates updates,
      Persons persons,
      Eligibility eligibility,
      RuleSets rules,
      WorkingDays calendar,
      TimeDependentState timeDependentState,
      Ids ids,
      Representatives representatives) {
    return new Applications(
        permits,
        updates,
        persons,
        eligibility,
        rules,
        calendar,
        timeDependentState,
        ids,
        representatives);
  }

  @Bean
  Representatives representatives(EvidenceRepository evidence) {
    return new Representatives(evidence);
  }

  @Bean
  HolderServices holderServices(
      Permits permits,
      Representatives representatives,
      RuleSets rules,
      TimeDependentState timeDependentState) {
    return new HolderServices(permits, representatives, rules, timeDependentState);
  }

  @Bean
  Dossiers dossiers(
      PermitUpdates updates,
      TimeDependentState timeDependentState,
      RuleSets rules,
      WorkingDays calendar) {
    return new Dossiers(updates, timeDependentState, rules, calendar);
  }
}
