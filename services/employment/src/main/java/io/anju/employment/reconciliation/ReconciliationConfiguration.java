package io.anju.employment.reconciliation;

import io.anju.contract.EmploymentFact;
import io.anju.contract.FactType;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.employment.DutyCycleThrottle;
import io.anju.employment.insurance.KnownIds;
import io.anju.employment.reconciliation.kafka.FactReader;
import io.anju.employment.reconciliation.kafka.RegisterListener;
import io.anju.employment.reconciliation.mongo.ComparisonSweep;
import io.anju.employment.reconciliation.mongo.MongoDuePersons;
import io.anju.employment.reconciliation.mongo.MongoWorkLists;
import io.anju.employment.reconciliation.mongo.ReconciledPersonDocument;
import io.anju.employment.reconciliation.mongo.ReconciledPersonMapping;
import io.anju.employment.reconciliation.mongo.WorkListEntryDocument;
import io.anju.employment.record.NameDigests;
import io.anju.imports.job.ImportJobScheduler;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.lease.Leases;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Wires reconciliation to what it hears and where it keeps it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(ReconciliationConfiguration.Settings.class)
class ReconciliationConfiguration {

  /**
   * How the registers are compared.
   *
   * @param grace days that pass before a thing is found
   * @param share percent of the time that comparing may take
   * @param shareBesideFiles the same while a file comes in
   */
  @ConfigurationProperties("anju.reconciliation")
  record Settings(GracePeriods grace, int share, int shareBesideFiles) {}

  @Bean
  MongoAggregates<ReconciledPerson, ReconciledPersonDocument> reconciledPeople(
      AggregateStore store) {
    return store.aggregates(new ReconciledPersonMapping());
  }

  @Bean
  KnownIds knownIds(MongoAggregates<ReconciledPerson, ReconciledPersonDocument> people) {
    return new RegisteredIds(people);
  }

  @Bean
  WorkLists workLists(AggregateStore store) {
    return new MongoWorkLists(store.projection("findings", WorkListEntryDocument.class));
  }

  @Bean
  DuePersons duePersons(MongoAggregates<ReconciledPerson, ReconciledPersonDocument> people) {
    return new MongoDuePersons(people);
  }

  @Bean
  Reconciliation reconciliation(
      MongoAggregates<ReconciledPerson, ReconciledPersonDocument> people,
      DuePersons due,
      WorkLists workLists,
      Settings settings,
      Clock clock) {
    return new Reconciliation(people, due, workLists, new Comparison(settings.grace()), clock);
  }

  @Bean
  Discrepancies discrepancies(
      MongoAggregates<ReconciledPerson, ReconciledPersonDocument> people,
      WorkLists workLists,
      Reconciliation reconciliation,
      Clock clock) {
    return new Discrepancies(people, workLists, reconciliation, clock);
  }

  @Bean
  DutyCycleThrottle dutyCycleThrottle(Settings settings, ImportJobScheduler files) {
    return new DutyCycleThrottle(settings.share(), settings.shareBesideFiles(), files::isBusy);
  }

  @Bean
  ComparisonSweep comparisonSweep(
      DuePersons due,
      Reconciliation reconciliation,
      DutyCycleThrottle throttle,
      Leases leases,
      Clock clock) {
    return new ComparisonSweep(due, reconciliation, throttle, leases, clock);
  }

  @Bean
  FactReader factReader(PersonalFields fields, NameDigests digests) {
    return new FactReader(fields, digests);
  }

  @Bean
  RegisterListener<EmploymentFact> employmentFactListener(
      FactReader reader, Reconciliation reconciliation, DutyCycleThrottle throttle) {
    return new RegisterListener<>(
        FactType.EMPLOYMENT,
        EmploymentFact::personId,
        (fact, records) -> records.with(reader.employment(fact)),
        reconciliation,
        throttle);
  }

  @Bean
  RegisterListener<PersonFact> personFactListener(
      FactReader reader, Reconciliation reconciliation, DutyCycleThrottle throttle) {
    return new RegisterListener<>(
        FactType.PERSON,
        PersonFact::id,
        (fact, records) -> records.with(reader.person(fact)),
        reconciliation,
        throttle);
  }

  @Bean
  RegisterListener<PermitFact> permitFactListener(
      FactReader reader, Reconciliation reconciliation, DutyCycleThrottle throttle) {
    return new RegisterListener<>(
        FactType.PERMIT,
        PermitFact::personId,
        (fact, records) -> records.with(reader.permit(fact)),
        reconciliation,
        throttle);
  }
}
