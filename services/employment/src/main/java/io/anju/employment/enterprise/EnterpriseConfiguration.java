package io.anju.employment.enterprise;

import io.anju.employment.enterprise.mongo.EnterpriseDocument;
import io.anju.employment.enterprise.mongo.EnterpriseMapping;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the enterprises to their collection. */
@Configuration(proxyBeanMethods = false)
class EnterpriseConfiguration {

  @Bean
  MongoAggregates<Enterprise, EnterpriseDocument> enterpriseRecords(AggregateStore store) {
    return store.aggregates(new EnterpriseMapping());
  }

  @Bean
  Enterprises enterprises(MongoAggregates<Enterprise, EnterpriseDocument> records, Clock clock) {
    return new Enterprises(records, clock);
  }
}
