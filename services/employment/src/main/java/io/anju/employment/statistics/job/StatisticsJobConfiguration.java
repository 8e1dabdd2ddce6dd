package io.anju.employment.statistics.job;

import io.anju.employment.statistics.Recount;
import io.anju.platform.lease.Leases;
import io.anju.platform.metrics.LastSuccess;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Schedules the count of employments. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class StatisticsJobConfiguration {

  @Bean
  ScheduledRecount scheduledRecount(
      Recount recount, Leases leases, MeterRegistry meters, Clock clock) {
    return new ScheduledRecount(
        recount, leases, new LastSuccess("employment-recount", meters, clock));
  }
}
