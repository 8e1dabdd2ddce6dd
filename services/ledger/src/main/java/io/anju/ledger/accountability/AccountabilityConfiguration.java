package io.anju.ledger.accountability;

import io.anju.platform.statistics.Suppression;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the public counts. */
@Configuration(proxyBeanMethods = false)
class AccountabilityConfiguration {

  @Bean
  Accountability accountability(
      AccessCountsRepository repository,
      @Value("${anju.ledger.accountability.threshold}") int threshold,
      @Value("${anju.ledger.accountability.rounding}") int rounding,
      Clock clock) {
    return new Accountability(repository, new Suppression(threshold), rounding, clock);
  }
}
