package io.anju.employment.insurance;

import io.anju.employment.enterprise.Enterprises;
import io.anju.employment.insurance.mongo.InsuranceMapping;
import io.anju.employment.insurance.mongo.MongoInsuranceSearch;
import io.anju.platform.store.AggregateStore;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the insurance accounts to their collection. */
@Configuration(proxyBeanMethods = false)
class InsuranceConfiguration {

  @Bean
  Insurances insurances(AggregateStore store, Enterprises enterprises, Clock clock) {
    var accounts = store.aggregates(new InsuranceMapping());
    return new Insurances(accounts, new MongoInsuranceSearch(accounts), enterprises, clock);
  }
}
