package io.anju.employment.sync;

import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.mongo.EnterpriseDocument;
import io.anju.employment.insurance.InsuranceAccounts;
import io.anju.employment.record.Employment;
import io.anju.employment.record.NameDigests;
import io.anju.employment.record.mongo.EmploymentDocument;
import io.anju.employment.sync.mongo.MongoRunningRecords;
import io.anju.imports.ImportsConfiguration;
import io.anju.imports.job.ImportKind;
import io.anju.imports.job.ListedRecordIds;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What labour bureaus may send by the file. */
@Configuration(proxyBeanMethods = false)
@Import(ImportsConfiguration.class)
@EnableConfigurationProperties(SyncConfiguration.Settings.class)
class SyncConfiguration {

  /**
   * @param endsAtMost percent of the running records a full file may end without confirmation
   */
  @ConfigurationProperties("anju.sync")
  record Settings(int endsAtMost) {}

  @Bean
  ImportKind employmentImportKind(
      MongoAggregates<Employment, EmploymentDocument> records,
      MongoAggregates<Enterprise, EnterpriseDocument> enterprises,
      ListedRecordIds named,
      PersonIds persons,
      NameDigests digests,
      Settings settings,
      Clock clock) {
    return new ImportKind(
        SyncKinds.EMPLOYMENT,
        new EmploymentImporter(records, enterprises, persons::of, digests, clock),
        Optional.of(
            new MissingEmploymentRecords(
                records, new MongoRunningRecords(records), named, settings.endsAtMost(), clock)));
  }

  @Bean
  ImportKind insuranceImportKind(
      InsuranceAccounts insurances,
      MongoAggregates<Enterprise, EnterpriseDocument> enterprises,
      PersonIds persons,
      Clock clock) {
    return new ImportKind(
        SyncKinds.INSURANCE,
        new InsuranceImporter(insurances, enterprises, persons::of, clock),
        Optional.empty());
  }

  @Bean
  ImportKind enterpriseImportKind(
      MongoAggregates<Enterprise, EnterpriseDocument> enterprises, Clock clock) {
    return new ImportKind(
        SyncKinds.ENTERPRISE, new EnterpriseImporter(enterprises, clock), Optional.empty());
  }
}
