package io.anju.housing.tenancy.mongo;

import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers tenancies stored in MongoDB. */
@Configuration(proxyBeanMethods = false)
class TenancyMongoConfiguration {

  @Bean
  MongoAggregates<Tenancy, TenancyDocument> tenancyAggregates(
      AggregateStore store, PersonalFields fields, Clock clock) {
    return store.aggregates(new TenancyMapping(fields, clock));
  }

  @Bean
  TenancySearch tenancySearch(MongoAggregates<Tenancy, TenancyDocument> tenancies) {
    return new MongoTenancySearch(tenancies);
  }
}
