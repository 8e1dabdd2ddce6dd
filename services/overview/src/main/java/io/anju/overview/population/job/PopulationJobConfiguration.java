package io.anju.overview.population.job;

import io.anju.overview.population.PopulationCount;
import io.anju.platform.lease.Leases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Schedules the count of population. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PopulationJobConfiguration {

  @Bean
  ScheduledPopulationCount scheduledPopulationCount(PopulationCount count, Leases leases) {
    return new ScheduledPopulationCount(count, leases);
  }
}
