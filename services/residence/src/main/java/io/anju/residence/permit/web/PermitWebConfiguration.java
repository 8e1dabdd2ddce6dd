package io.anju.residence.permit.web;

import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.deadline.WorkingDays;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PermitWebConfiguration {

  @Bean
  PermitResponses permitResponses(RuleSets rules, WorkingDays calendar, Clock clock) {
    return new PermitResponses(rules, calendar, clock);
  }
}
