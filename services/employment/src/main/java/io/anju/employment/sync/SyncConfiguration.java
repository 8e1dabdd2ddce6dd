package io.anju.employment.sync;

import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.insurance.InsuranceAccounts;
import io.anju.employment.record.Employment;
import io.anju.employment.record.EmploymentSearch;
import io.anju.employment.record.Engagement;
import io.anju.employment.record.NameDigests;
import io.anju.employment.record.RunningRecords;
import io.anju.imports.ImportKind;
import io.anju.imports.ImportsConfiguration;
import io.anju.imports.ListedRecordIds;
import io.anju.imports.row.RowBinder;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.keys.PersonIds;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Offers the kinds of files that labour bureaus may send. */
@Configuration(proxyBeanMethods = false)
@Import(ImportsConfiguration.class)
@EnableConfigurationProperties(SyncConfiguration.Settings.class)
class SyncConfiguration {

  private static final Set<Role> SENDERS = Set.of(Role.LABOUR_CLERK);

  /**
   * @param endsAtMost percent of the running records that a full file may end without confirmation
   */
  @ConfigurationProperties("anju.sync")
  record Settings(int endsAtMost) {}

  @Bean
  ImportKind employmentImportKind(
      RowBinder binder,
      BulkAggregates<Employment> records,
      BulkAggregates<Enterprise> enterprises,
      RunningRecords running,
      EmploymentSearch search,
      ListedRecordIds listed,
      PersonIds persons,
      NameDigests digests,
      Settings settings,
      Clock clock) {
    return new ImportKind(
        SyncKinds.EMPLOYMENT,
        new EmploymentImporter(
            binder, records, enterprises, persons::of, digests, recordedId(search), clock),
        Optional.of(
            new MissingEmploymentRecords(records, running, listed, settings.endsAtMost(), clock)),
        SENDERS);
  }

  private static Function<Engagement, Optional<String>> recordedId(EmploymentSearch search) {
    return engagement ->
        search
            .findByFirstDay(engagement.person(), engagement.uscc(), engagement.from())
            .map(Versioned::id);
  }

  @Bean
  ImportKind insuranceImportKind(
      InsuranceAccounts insurances,
      BulkAggregates<Enterprise> enterprises,
      PersonIds persons,
      RowBinder binder) {
    return new ImportKind(
        SyncKinds.INSURANCE,
        new InsuranceImporter(insurances, enterprises, persons::of, binder),
        Optional.empty(),
        SENDERS);
  }

  @Bean
  ImportKind enterpriseImportKind(BulkAggregates<Enterprise> enterprises, RowBinder binder) {
    return new ImportKind(
        SyncKinds.ENTERPRISE,
        new EnterpriseImporter(enterprises, binder),
        Optional.empty(),
        SENDERS);
  }
}
