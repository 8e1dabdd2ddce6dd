package io.anju.housing.tenancy.mongo;

import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.mandate.Mandates;
import io.anju.housing.occupancy.Claimants;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.sequence.Sequences;
import io.anju.housing.tenancy.Confirmations;
import io.anju.housing.tenancy.DwellingSafety;
import io.anju.housing.tenancy.FilingNumbers;
import io.anju.housing.tenancy.FilingRights;
import io.anju.housing.tenancy.Tenancies;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyClaimants;
import io.anju.housing.tenancy.TenancyFilings;
import io.anju.housing.tenancy.TenancyRepository;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.housing.tenancy.TermTransitions;
import io.anju.housing.tenancy.rule.TenancyRules;
import io.anju.platform.command.Ids;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.lease.Leases;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Tenancies in the service's database. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TenancyConfiguration {

  @Bean
  MongoAggregates<Tenancy, TenancyDocument> tenancyAggregates(
      AggregateStore store, PersonalFields fields, Clock clock) {
    return store.aggregates(new TenancyMapping(fields, clock));
  }

  @Bean
  TenancySearch tenancySearch(MongoAggregates<Tenancy, TenancyDocument> tenancies) {
    return new MongoTenancySearch(tenancies);
  }

  @Bean
  Claimants claimants(MongoAggregates<Tenancy, TenancyDocument> tenancies) {
    return new TenancyClaimants(tenancies);
  }

  @Bean
  FilingRights filingRights(Dwellings dwellings, Mandates mandates) {
    return new FilingRights(dwellings, mandates);
  }

  @Bean
  TenancyRepository tenancyRepository(
      MongoAggregates<Tenancy, TenancyDocument> tenancies, FilingRights rights) {
    return new TenancyRepository(tenancies, rights);
  }

  @Bean
  TenancyFilings tenancyFilings(
      MongoAggregates<Tenancy, TenancyDocument> tenancies,
      Dwellings dwellings,
      Occupancies occupancies,
      Sequences sequences,
      FilingRights rights,
      TenancyRules rules,
      DwellingSafety safety,
      Ids ids,
      Clock clock) {
    return new TenancyFilings(
        tenancies,
        dwellings,
        occupancies,
        new FilingNumbers(sequences),
        rights,
        rules,
        safety,
        ids,
        clock);
  }

  @Bean
  Tenancies tenancies(
      TenancyRepository repository,
      FilingRights rights,
      Occupancies occupancies,
      Dwellings dwellings,
      TenancyRules rules,
      DwellingSafety safety,
      Clock clock) {
    return new Tenancies(repository, rights, occupancies, dwellings, rules, safety, clock);
  }

  @Bean
  Confirmations confirmations(TenancyRepository repository, FilingRights rights, Clock clock) {
    return new Confirmations(repository, rights, clock);
  }

  @Bean
  TermSweep termSweep(
      MongoAggregates<Tenancy, TenancyDocument> tenancies,
      TenancyRules rules,
      Leases leases,
      Clock clock) {
    return new TermSweep(tenancies, new TermTransitions(tenancies, rules, clock), leases, clock);
  }
}
