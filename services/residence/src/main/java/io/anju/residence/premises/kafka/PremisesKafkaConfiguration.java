package io.anju.residence.premises.kafka;

import io.anju.residence.premises.PremisesUpdates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PremisesKafkaConfiguration {

  @Bean
  EnterpriseListener enterpriseListener(PremisesUpdates premises) {
    return new EnterpriseListener(new EnterpriseProcessor(premises));
  }
}
