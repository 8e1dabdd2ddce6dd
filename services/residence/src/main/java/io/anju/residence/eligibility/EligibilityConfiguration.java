package io.anju.residence.eligibility;

import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.rules.RuleSets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EligibilityConfiguration {

  @Bean
  Eligibility eligibility(EvidenceRepository evidence, RuleSets rules, Clock clock) {
    return new Eligibility(evidence, rules, clock);
  }
}
