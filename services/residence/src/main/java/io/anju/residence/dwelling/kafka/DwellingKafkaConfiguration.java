package io.anju.residence.dwelling.kafka;

import io.anju.residence.dwelling.DwellingUpdates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DwellingKafkaConfiguration {

  @Bean
  DwellingListener dwellingListener(DwellingUpdates dwellings) {
    return new DwellingListener(new DwellingProcessor(dwellings));
  }
}
