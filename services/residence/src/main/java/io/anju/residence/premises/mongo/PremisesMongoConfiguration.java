package io.anju.residence.premises.mongo;

import io.anju.platform.store.AggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PremisesMongoConfiguration {

  @Bean
  PremisesProjection premises(AggregateStore store) {
    return new PremisesProjection(store);
  }
}
