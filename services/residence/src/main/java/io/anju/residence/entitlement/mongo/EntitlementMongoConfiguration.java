package io.anju.residence.entitlement.mongo;

import io.anju.platform.store.AggregateStore;
import io.anju.residence.entitlement.EntitlementUseRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EntitlementMongoConfiguration {

  @Bean
  EntitlementUseRepository entitlementUseRepository(AggregateStore store) {
    return new MongoEntitlementUseRepository(store.aggregates(new EntitlementUseMapping()));
  }
}
