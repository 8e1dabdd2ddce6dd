package io.anju.residence.entitlement;

import io.anju.platform.command.Ids;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.permit.PermitRepository;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.RuleSets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EntitlementConfiguration {

  @Bean
  HolderProfiles holderProfiles(
      PermitRepository permits,
      TimeDependentState timeDependentState,
      Eligibility eligibility,
      RuleSets rules,
      Clock clock) {
    return new HolderProfiles(permits, timeDependentState, eligibility, rules, clock.getZone());
  }

  @Bean
  Entitlements entitlements(HolderProfiles profiles, RuleSets rules, Clock clock) {
    return new Entitlements(profiles, rules, clock);
  }

  @Bean
  SettlementPoints settlementPoints(HolderProfiles profiles, RuleSets rules, Clock clock) {
    return new SettlementPoints(profiles, rules, clock);
  }

  @Bean
  EntitlementUses entitlementUses(
      EntitlementUseRepository repository,
      Persons persons,
      Entitlements entitlements,
      Ids ids,
      Clock clock) {
    return new EntitlementUses(repository, persons, entitlements, ids, clock);
  }
}
