package io.anju.housing.tenancy.mongo;

import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.mandate.Mandates;
import io.anju.housing.occupancy.Claimants;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.sequence.Sequences;
import io.anju.housing.tenancy.Confirmations;
import io.anju.housing.tenancy.FilingNumbers;
import io.anju.housing.tenancy.FilingRights;
import io.anju.housing.tenancy.Safety;
import io.anju.housing.tenancy.Tenancies;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyBook;
import io.anju.housing.tenancy.TenancyClaimants;
import io.anju.housing.tenancy.TenancyFilings;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.housing.tenancy.TermsPassing;
import io.anju.housing.tenancy.rule.TenancyRules;
import io.anju.platform.command.Ids;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.Leases;
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
  MongoAggregates<Tenancy, TenancyDocument> tenancyAggregates(AggregateStore store, PersonalFields fields, Clock clock) {
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
  TenancyBook tenancyBook(MongoAggregates<Tenancy, TenancyDocument> tenancies, FilingRights rights) {
    return new TenancyBook(tenancies, rights);
  }

  @Bean
  TenancyFilings tenancyFilings(MongoAggregates<Tenancy, TenancyDocument> tenancies, Dwellings dwellings, Occupancies occupancies,
      Sequences sequences, FilingRights rights, TenancyRules rules, Safety safety, Ids ids, Clock clock) {
    return new TenancyFilings(tenancies, dwellings, occupancies, new FilingNumbers(sequences), rights, rules, safety, ids, clock);
  }

  @Bean
  Tenancies tenancies(TenancyBook book, FilingRights rights, Occupancies occupancies, Dwellings dwellings, TenancyRules rules,
      Safety safety, Clock clock) {
    return new Tenancies(book, rights, occupancies, dwellings, rules, safety, clock);
  }

  @Bean
  Confirmations confirmations(TenancyBook book, FilingRights rights, Clock clock) {
    return new Confirmations(book, rights, clock);
  }

  @Bean
  TermSweep termSweep(MongoAggregates<Tenancy, TenancyDocument> tenancies, TenancyRules rules, Leases leases, Clock clock) {
    return new TermSweep(tenancies, new TermsPassing(tenancies, rules, clock), leases, clock);
  }
}
