package io.anju.housing.tenancy;

import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.mandate.Mandates;
import io.anju.housing.occupancy.Claimants;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.sequence.BoundedSequences;
import io.anju.housing.tenancy.filing.FilingNumbers;
import io.anju.housing.tenancy.filing.FilingRights;
import io.anju.housing.tenancy.rule.TenancyRules;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.command.Ids;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

  @Bean
  Claimants claimants(Aggregates<Tenancy> tenancies) {
    return new TenancyClaimants(tenancies);
  }

  @Bean
  FilingRights filingRights(Dwellings dwellings, Mandates mandates) {
    return new FilingRights(dwellings, mandates);
  }

  @Bean
  TenancyRepository tenancyRepository(Aggregates<Tenancy> tenancies, FilingRights rights) {
    return new TenancyRepository(tenancies, rights);
  }

  @Bean
  TenancyFilings tenancyFilings(
      Aggregates<Tenancy> tenancies,
      Dwellings dwellings,
      Occupancies occupancies,
      BoundedSequences sequences,
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
  RecordedTenancies recordedTenancies(
      Aggregates<Tenancy> tenancies,
      TenancySearch search,
      Dwellings dwellings,
      Occupancies occupancies,
      TenancyRules rules,
      DwellingSafety safety,
      Tenancies changes,
      Clock clock) {
    return new RecordedTenancies(
        tenancies, search, dwellings, occupancies, rules, safety, changes, clock);
  }

  @Bean
  Confirmations confirmations(TenancyRepository repository, FilingRights rights, Clock clock) {
    return new Confirmations(repository, rights, clock);
  }

  @Bean
  TermTransitions termTransitions(
      BulkAggregates<Tenancy> tenancies, TenancySearch search, TenancyRules rules, Clock clock) {
    return new TermTransitions(tenancies, search, rules, clock);
  }
}
