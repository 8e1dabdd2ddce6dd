package io.anju.employment.insurance.mongo;

import io.anju.employment.insurance.InsuranceAccount;
import io.anju.employment.insurance.InsuranceSearch;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the insurance accounts in MongoDB, and the search in them. */
@Configuration(proxyBeanMethods = false)
class InsuranceMongoConfiguration {

  @Bean
  MongoAggregates<InsuranceAccount, InsuranceDocument> insuranceRecords(AggregateStore store) {
    return store.aggregates(new InsuranceMapping());
  }

  @Bean
  InsuranceSearch insuranceSearch(MongoAggregates<InsuranceAccount, InsuranceDocument> accounts) {
    return new MongoInsuranceSearch(accounts);
  }
}
