package io.anju.residence.dormancy.job;

import io.anju.platform.lease.Leases;
import io.anju.residence.dormancy.PermitReview;
import io.anju.residence.dormancy.ReviewRequests;
import io.anju.residence.permit.PermitRepository;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DormancyJobConfiguration {

  @Bean
  PermitSweep permitSweep(
      PermitRepository permits,
      ReviewRequests reviewRequests,
      PermitReview permitReview,
      Leases leases,
      Clock clock,
      MeterRegistry meters,
      @Value("${anju.residence.permits.sweep-threads}") int threads) {
    return new PermitSweep(permits, reviewRequests, permitReview, leases, clock, meters, threads);
  }
}
