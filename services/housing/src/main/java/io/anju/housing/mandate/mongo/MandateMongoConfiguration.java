package io.anju.housing.mandate.mongo;

import io.anju.housing.mandate.Mandate;
import io.anju.housing.mandate.MandateSearch;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers mandates stored in MongoDB. */
@Configuration(proxyBeanMethods = false)
class MandateMongoConfiguration {

  @Bean
  MongoAggregates<Mandate, MandateDocument> mandateAggregates(AggregateStore store) {
    return store.aggregates(new MandateMapping());
  }

  @Bean
  MandateSearch mandateSearch(MongoAggregates<Mandate, MandateDocument> mandates) {
    return new MongoMandateSearch(mandates);
  }
}
