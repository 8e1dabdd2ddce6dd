package io.anju.housing.tenancy.job;

import io.anju.housing.tenancy.TermTransitions;
import io.anju.platform.lease.Leases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TenancyJobConfiguration {

  @Bean
  TermSweep termSweep(TermTransitions transitions, Leases leases) {
    return new TermSweep(transitions, leases);
  }
}
