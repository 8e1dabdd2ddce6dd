package io.anju.residence.premises.mongo;

import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.premises.PremisesSearch;
import io.anju.residence.premises.RegisteredPremises;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PremisesMongoConfiguration {

  @Bean
  PremisesProjection statedAddresses(AggregateStore store) {
    return new PremisesProjection(store);
  }

  @Bean
  MongoAggregates<RegisteredPremises, RegisteredPremisesDocument> registeredPremises(
      AggregateStore store) {
    return store.aggregates(new RegisteredPremisesMapping());
  }

  @Bean
  PremisesSearch premisesSearch(
      MongoAggregates<RegisteredPremises, RegisteredPremisesDocument> premises) {
    return new MongoPremisesSearch(premises);
  }
}
