package io.anju.residence.entitlement;

import io.anju.residence.permit.PermitBook;
import io.anju.residence.permit.Standing;
import io.anju.residence.rules.RuleSets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EntitlementConfiguration {

  @Bean
  Entitlements entitlements(PermitBook permits, Standing standing, RuleSets rules, Clock clock) {
    return new Entitlements(permits, standing, rules, clock);
  }
}
