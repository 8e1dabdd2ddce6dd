package io.anju.ledger.accountability.job;

import io.anju.ledger.accountability.Accountability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Schedules the count of accesses. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AccountabilityJobConfiguration {

  @Bean
  ScheduledAccessCount scheduledAccessCount(Accountability accountability) {
    return new ScheduledAccessCount(accountability);
  }
}
