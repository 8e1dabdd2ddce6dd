package io.anju.housing.inspection.mongo;

import io.anju.contract.housing.SafetyState;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.inspection.Checklists;
import io.anju.housing.inspection.InspectionSearch;
import io.anju.housing.inspection.Inspections;
import io.anju.housing.inspection.SafetyRecord;
import io.anju.housing.inspection.TenancyParties;
import io.anju.housing.tenancy.DwellingSafety;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Ids;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Inspections in the service's database. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChecklistProperties.class)
class InspectionConfiguration {

  @Bean
  Checklists checklists(ChecklistProperties settings) {
    return settings.toChecklists();
  }

  @Bean
  MongoAggregates<SafetyRecord, SafetyDocument> safetyRecordAggregates(
      AggregateStore store, Clock clock) {
    return store.aggregates(new SafetyMapping(clock));
  }

  @Bean
  DwellingSafety dwellingSafety(MongoAggregates<SafetyRecord, SafetyDocument> records) {
    return (dwelling, on) ->
        CurrentCaller.asSystem(() -> records.find(dwelling.value()))
            .filter(known -> known.state().stateOn(on) == SafetyState.UNFIT)
            .isPresent();
  }

  @Bean
  InspectionSearch inspectionSearch(MongoAggregates<SafetyRecord, SafetyDocument> records) {
    return new MongoInspectionSearch(records);
  }

  @Bean
  Inspections inspections(
      MongoAggregates<SafetyRecord, SafetyDocument> records,
      Dwellings dwellings,
      TenancySearch tenancies,
      Checklists checklists,
      Ids ids,
      Clock clock) {
    return new Inspections(
        records, dwellings, new TenancyParties(tenancies, clock), checklists, ids, clock);
  }
}
