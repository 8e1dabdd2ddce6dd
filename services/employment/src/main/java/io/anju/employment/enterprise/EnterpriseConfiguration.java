package io.anju.employment.enterprise;

import io.anju.employment.enterprise.mongo.EnterpriseMapping;
import io.anju.platform.store.AggregateStore;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the enterprises to their collection. */
@Configuration(proxyBeanMethods = false)
class EnterpriseConfiguration {

  @Bean
  Enterprises enterprises(AggregateStore store, Clock clock) {
    return new Enterprises(store.aggregates(new EnterpriseMapping()), clock);
  }
}
