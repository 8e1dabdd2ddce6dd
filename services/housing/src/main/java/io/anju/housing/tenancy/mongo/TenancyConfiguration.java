package io.anju.housing.tenancy.mongo;

import com.mongodb.client.model.Indexes;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.occupancy.Claimants;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.sequence.Sequences;
import io.anju.housing.tenancy.FilingNumbers;
import io.anju.housing.tenancy.FilingRules;
import io.anju.housing.tenancy.Tenancies;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyClaimants;
import io.anju.housing.tenancy.TenancyFilings;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.platform.command.Ids;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.Leases;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Tenancies in the service's database. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TenancyConfiguration {

  @Bean
  MongoAggregates<Tenancy, TenancyDocument> tenancyAggregates(AggregateStore store, Clock clock) {
    var tenancies = store.aggregates(new TenancyMapping(clock));
    tenancies.collection().createIndex(Indexes.ascending("state.stage", "state.until"));
    return tenancies;
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
  FilingRules filingRules(@Value("${anju.housing.filing.within-days}") int withinDays,
      @Value("${anju.housing.filing.longest-years}") int longestYears) {
    return new FilingRules(withinDays, longestYears);
  }

  @Bean
  TenancyFilings tenancyFilings(MongoAggregates<Tenancy, TenancyDocument> tenancies, Dwellings dwellings, Occupancies occupancies,
      Sequences sequences, FilingRules rules, Ids ids, Clock clock) {
    return new TenancyFilings(tenancies, dwellings, occupancies, new FilingNumbers(sequences), rules, ids, clock);
  }

  @Bean
  Tenancies tenancies(MongoAggregates<Tenancy, TenancyDocument> tenancies, Occupancies occupancies, FilingRules rules) {
    return new Tenancies(tenancies, occupancies, rules);
  }

  @Bean
  TermSweep termSweep(MongoAggregates<Tenancy, TenancyDocument> stored, Tenancies tenancies, Leases leases, Clock clock) {
    return new TermSweep(stored, tenancies, leases, clock);
  }
}
