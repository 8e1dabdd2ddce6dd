package io.anju.residence.dwelling.mongo;

import io.anju.platform.store.AggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DwellingMongoConfiguration {

  @Bean
  DwellingProjection dwellings(AggregateStore store) {
    return new DwellingProjection(store);
  }
}
