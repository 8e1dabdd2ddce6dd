package io.anju.employment.reconciliation;

import io.anju.employment.DutyCycleThrottle;
import io.anju.employment.insurance.KnownIds;
import io.anju.imports.ImportJobRunner;
import io.anju.platform.aggregate.BulkAggregates;
import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the comparison of registers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReconciliationConfiguration.Settings.class)
class ReconciliationConfiguration {

  /**
   * How the registers are compared.
   *
   * @param grace days that pass before a discrepancy is reported
   * @param share percent of the time that comparing may take
   * @param shareBesideFiles the same while a file is imported
   */
  @ConfigurationProperties("anju.reconciliation")
  record Settings(GracePeriods grace, int share, int shareBesideFiles) {}

  @Bean
  KnownIds knownIds(BulkAggregates<ReconciledPerson> people) {
    return new RegisteredIds(people);
  }

  @Bean
  Reconciliation reconciliation(
      BulkAggregates<ReconciledPerson> people,
      DuePersons due,
      WorkLists workLists,
      Settings settings,
      Clock clock) {
    return new Reconciliation(people, due, workLists, new Comparison(settings.grace()), clock);
  }

  @Bean
  Discrepancies discrepancies(
      BulkAggregates<ReconciledPerson> people,
      WorkLists workLists,
      Reconciliation reconciliation,
      Clock clock) {
    return new Discrepancies(people, workLists, reconciliation, clock);
  }

  @Bean
  DutyCycleThrottle dutyCycleThrottle(Settings settings, ImportJobRunner imports) {
    return new DutyCycleThrottle(settings.share(), settings.shareBesideFiles(), imports::isBusy);
  }
}
