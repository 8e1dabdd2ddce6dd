package io.anju.employment.sync;

import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.mongo.EnterpriseDocument;
import io.anju.employment.insurance.Insurances;
import io.anju.employment.record.Employment;
import io.anju.employment.record.NameDigests;
import io.anju.employment.record.mongo.EmploymentDocument;
import io.anju.employment.sync.mongo.MongoRunningRecords;
import io.anju.intake.IntakeConfiguration;
import io.anju.intake.job.NamedRecords;
import io.anju.intake.job.Offer;
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
@Import(IntakeConfiguration.class)
@EnableConfigurationProperties(SyncConfiguration.Settings.class)
class SyncConfiguration {

  /** @param endsAtMost percent of the running records a full file may end without confirmation */
  @ConfigurationProperties("anju.sync")
  record Settings(int endsAtMost) {}

  @Bean
  Offer employmentFiles(
      MongoAggregates<Employment, EmploymentDocument> records, MongoAggregates<Enterprise, EnterpriseDocument> enterprises,
      NamedRecords named, PersonIds persons, NameDigests digests, Settings settings, Clock clock) {
    return new Offer(SyncKinds.EMPLOYMENT, new EmploymentIntake(records, enterprises, persons::of, digests, clock),
        Optional.of(new UnnamedRecords(records, new MongoRunningRecords(records), named, settings.endsAtMost(), clock)));
  }

  @Bean
  Offer insuranceFiles(Insurances insurances, MongoAggregates<Enterprise, EnterpriseDocument> enterprises, PersonIds persons,
      Clock clock) {
    return new Offer(SyncKinds.INSURANCE, new InsuranceIntake(insurances, enterprises, persons::of, clock), Optional.empty());
  }

  @Bean
  Offer enterpriseFiles(MongoAggregates<Enterprise, EnterpriseDocument> enterprises, Clock clock) {
    return new Offer(SyncKinds.ENTERPRISE, new EnterpriseIntake(enterprises, clock), Optional.empty());
  }
}
