package io.anju.employment.enterprise;

import io.anju.platform.aggregate.BulkAggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the register of enterprises. */
@Configuration(proxyBeanMethods = false)
class EnterpriseConfiguration {

  @Bean
  Enterprises enterprises(BulkAggregates<Enterprise> enterprises, Clock clock) {
    return new Enterprises(enterprises, clock);
  }
}
