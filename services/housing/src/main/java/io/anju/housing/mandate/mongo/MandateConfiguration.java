package io.anju.housing.mandate.mongo;

import io.anju.housing.mandate.Mandate;
import io.anju.housing.mandate.MandateSearch;
import io.anju.housing.mandate.Mandates;
import io.anju.platform.command.Ids;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mandates in the service's database. */
@Configuration(proxyBeanMethods = false)
class MandateConfiguration {

  @Bean
  MongoAggregates<Mandate, MandateDocument> mandateAggregates(AggregateStore store) {
    return store.aggregates(new MandateMapping());
  }

  @Bean
  MandateSearch mandateSearch(MongoAggregates<Mandate, MandateDocument> mandates) {
    return new MongoMandateSearch(mandates);
  }

  @Bean
  Mandates mandates(
      MongoAggregates<Mandate, MandateDocument> mandates,
      MandateSearch search,
      Ids ids,
      Clock clock) {
    return new Mandates(mandates, search, ids, clock);
  }
}
