package io.anju.residence.premises;

import io.anju.platform.store.AggregateStore;
import io.anju.residence.premises.kafka.EnterpriseListener;
import io.anju.residence.premises.mongo.PremisesProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PremisesConfiguration {

  @Bean
  PremisesProjection premises(AggregateStore store) {
    return new PremisesProjection(store);
  }

  @Bean
  EnterpriseListener enterpriseListener(PremisesProjection premises) {
    return new EnterpriseListener(premises::apply);
  }
}
