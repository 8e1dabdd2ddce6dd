package io.anju.residence.entitlement;

import io.anju.platform.command.Ids;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.entitlement.mongo.UseMapping;
import io.anju.residence.entitlement.mongo.UsesOfPerson;
import io.anju.residence.permit.PermitBook;
import io.anju.residence.permit.Standing;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.RuleSets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EntitlementConfiguration {

  @Bean
  Holders holders(PermitBook permits, Standing standing, Eligibility eligibility, RuleSets rules, Clock clock) {
    return new Holders(permits, standing, eligibility, rules, clock.getZone());
  }

  @Bean
  Entitlements entitlements(Holders holders, RuleSets rules, Clock clock) {
    return new Entitlements(holders, rules, clock);
  }

  @Bean
  Points points(Holders holders, RuleSets rules, Clock clock) {
    return new Points(holders, rules, clock);
  }

  @Bean
  Uses entitlementUses(AggregateStore store, Persons persons, Entitlements entitlements, Ids ids, Clock clock) {
    var all = store.aggregates(new UseMapping());
    return new Uses(all, new UsesOfPerson(all), persons, entitlements, ids, clock);
  }
}
