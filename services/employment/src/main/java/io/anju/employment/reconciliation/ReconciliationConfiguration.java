package io.anju.employment.reconciliation;

import io.anju.contract.EmploymentFact;
import io.anju.contract.FactType;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.employment.Rest;
import io.anju.employment.insurance.KnownIds;
import io.anju.employment.reconciliation.kafka.Reading;
import io.anju.employment.reconciliation.kafka.SideListener;
import io.anju.employment.reconciliation.mongo.ListedDocument;
import io.anju.employment.reconciliation.mongo.LookSweep;
import io.anju.employment.reconciliation.mongo.MongoDueReconciled;
import io.anju.employment.reconciliation.mongo.MongoFindingBook;
import io.anju.employment.reconciliation.mongo.ReconciledDocument;
import io.anju.employment.reconciliation.mongo.ReconciledMapping;
import io.anju.employment.record.NameDigests;
import io.anju.intake.job.Runner;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.Leases;
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
  record Settings(Grace grace, int share, int shareBesideFiles) {}

  @Bean
  MongoAggregates<Reconciled, ReconciledDocument> reconciledPeople(AggregateStore store) {
    return store.aggregates(new ReconciledMapping());
  }

  @Bean
  KnownIds knownIds(MongoAggregates<Reconciled, ReconciledDocument> people) {
    return new RegisteredIds(people);
  }

  @Bean
  FindingBook findingBook(AggregateStore store) {
    return new MongoFindingBook(store.projection("findings", ListedDocument.class));
  }

  @Bean
  DueReconciled dueReconciled(MongoAggregates<Reconciled, ReconciledDocument> people) {
    return new MongoDueReconciled(people);
  }

  @Bean
  Reconciliation reconciliation(MongoAggregates<Reconciled, ReconciledDocument> people, DueReconciled due, FindingBook lists,
      Settings settings, Clock clock) {
    return new Reconciliation(people, due, lists, new Comparison(settings.grace()), clock);
  }

  @Bean
  Findings findings(MongoAggregates<Reconciled, ReconciledDocument> people, FindingBook lists, Reconciliation reconciliation, Clock clock) {
    return new Findings(people, lists, reconciliation, clock);
  }

  @Bean
  Rest rest(Settings settings, Runner files) {
    return new Rest(settings.share(), settings.shareBesideFiles(), files::isBusy);
  }

  @Bean
  LookSweep lookSweep(DueReconciled due, Reconciliation reconciliation, Rest rest, Leases leases, Clock clock) {
    return new LookSweep(due, reconciliation, rest, leases, clock);
  }

  @Bean
  Reading reading(PersonalFields fields, NameDigests digests) {
    return new Reading(fields, digests);
  }

  @Bean
  SideListener<EmploymentFact> jobsHeard(Reading reading, Reconciliation reconciliation, Rest rest) {
    return new SideListener<>(FactType.EMPLOYMENT, EmploymentFact::personId, (fact, sides) -> sides.with(reading.job(fact)),
        reconciliation, rest);
  }

  @Bean
  SideListener<PersonFact> personsHeard(Reading reading, Reconciliation reconciliation, Rest rest) {
    return new SideListener<>(FactType.PERSON, PersonFact::id, (fact, sides) -> sides.with(reading.registered(fact)), reconciliation, rest);
  }

  @Bean
  SideListener<PermitFact> permitsHeard(Reading reading, Reconciliation reconciliation, Rest rest) {
    return new SideListener<>(FactType.PERMIT, PermitFact::personId, (fact, sides) -> sides.with(reading.card(fact)), reconciliation, rest);
  }
}
