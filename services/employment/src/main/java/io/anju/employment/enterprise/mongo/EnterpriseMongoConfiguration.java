package io.anju.employment.enterprise.mongo;

import io.anju.employment.enterprise.Enterprise;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the enterprises in MongoDB. */
@Configuration(proxyBeanMethods = false)
class EnterpriseMongoConfiguration {

  @Bean
  MongoAggregates<Enterprise, EnterpriseDocument> enterpriseRecords(AggregateStore store) {
    return store.aggregates(new EnterpriseMapping());
  }
}
