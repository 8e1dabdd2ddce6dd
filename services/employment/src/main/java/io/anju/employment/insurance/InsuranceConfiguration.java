package io.anju.employment.insurance;

import io.anju.employment.enterprise.Enterprises;
import io.anju.employment.insurance.mongo.InsuranceDocument;
import io.anju.employment.insurance.mongo.InsuranceMapping;
import io.anju.employment.insurance.mongo.MongoInsuranceSearch;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the insurance accounts to their collection. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InsuranceConfiguration.Settings.class)
class InsuranceConfiguration {

  /**
   * @param continuity the rules by which a person's months are explained
   */
  @ConfigurationProperties("anju.insurance")
  record Settings(List<ContinuityRule> continuity) {}

  @Bean
  MongoAggregates<InsuranceAccount, InsuranceDocument> insuranceAccounts(AggregateStore store) {
    return store.aggregates(new InsuranceMapping());
  }

  @Bean
  InsuranceSearch insuranceSearch(MongoAggregates<InsuranceAccount, InsuranceDocument> accounts) {
    return new MongoInsuranceSearch(accounts);
  }

  @Bean
  InsuranceAccounts insurances(
      MongoAggregates<InsuranceAccount, InsuranceDocument> accounts,
      InsuranceSearch search,
      Enterprises enterprises,
      Clock clock) {
    return new InsuranceAccounts(accounts, search, enterprises, clock);
  }

  @Bean
  Continuities continuities(InsuranceSearch search, KnownIds ids, Settings settings) {
    return new Continuities(search, ids, settings.continuity());
  }
}
