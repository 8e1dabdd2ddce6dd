package io.anju.residence.dwelling;

import io.anju.platform.store.AggregateStore;
import io.anju.residence.dwelling.kafka.DwellingListener;
import io.anju.residence.dwelling.mongo.DwellingProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DwellingConfiguration {

  @Bean
  DwellingProjection dwellings(AggregateStore store) {
    return new DwellingProjection(store);
  }

  @Bean
  DwellingListener dwellingListener(DwellingProjection dwellings) {
    return new DwellingListener(dwellings::apply);
  }
}
