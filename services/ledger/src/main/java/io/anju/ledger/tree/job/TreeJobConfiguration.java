package io.anju.ledger.tree.job;

import io.anju.ledger.tree.HeadSigning;
import io.anju.platform.lease.Leases;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Schedules the signing of heads. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TreeJobConfiguration {

  @Bean
  ScheduledHeadSigning scheduledHeadSigning(
      HeadSigning signing,
      Leases leases,
      @Value("${anju.ledger.head.sign-every}") Duration every,
      MeterRegistry meters) {
    return new ScheduledHeadSigning(signing, leases, every, meters);
  }
}
