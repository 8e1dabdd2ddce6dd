package io.anju.employment.insurance;

import io.anju.employment.enterprise.Enterprises;
import io.anju.platform.aggregate.BulkAggregates;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the insurance accounts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InsuranceConfiguration.Settings.class)
class InsuranceConfiguration {

  /**
   * @param continuity the rules by which a person's insured months are explained
   */
  @ConfigurationProperties("anju.insurance")
  record Settings(List<ContinuityRule> continuity) {}

  @Bean
  InsuranceAccounts insuranceAccounts(
      BulkAggregates<InsuranceAccount> accounts,
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
