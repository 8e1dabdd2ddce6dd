package io.anju.residence.divisionchange.kafka;

import io.anju.residence.divisionchange.DivisionReassignment;
import io.anju.residence.dwelling.DwellingUpdates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DivisionChangeKafkaConfiguration {

  @Bean
  DivisionChangeListener divisionChangeListener(
      DwellingUpdates dwellings, DivisionReassignment reassignment) {
    return new DivisionChangeListener(new DivisionChangeProcessor(dwellings, reassignment));
  }
}
