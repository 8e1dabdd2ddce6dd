package io.anju.employment.reconciliation.job;

import io.anju.employment.DutyCycleThrottle;
import io.anju.employment.reconciliation.DuePersons;
import io.anju.employment.reconciliation.Reconciliation;
import io.anju.platform.lease.Leases;
import io.anju.platform.metrics.LastSuccess;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Schedules the comparison of persons whose day has come. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ReconciliationJobConfiguration {

  @Bean
  ComparisonSweep comparisonSweep(
      DuePersons due,
      Reconciliation reconciliation,
      DutyCycleThrottle throttle,
      Leases leases,
      MeterRegistry meters,
      Clock clock) {
    return new ComparisonSweep(
        due,
        reconciliation,
        throttle,
        leases,
        new LastSuccess("reconciliation-sweep", meters, clock),
        clock);
  }
}
