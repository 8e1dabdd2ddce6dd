package io.anju.housing.inspection;

import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.tenancy.DwellingSafety;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.command.Ids;
import java.time.Clock;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class InspectionConfiguration {

  @Bean
  Checklists checklists(Environment environment) {
    return Binder.get(environment)
        .bind("anju.housing", ChecklistProperties.class)
        .orElseThrow(() -> new IllegalArgumentException("no safety checklist is configured"))
        .toChecklists();
  }

  @Bean
  DwellingSafety dwellingSafety(Aggregates<SafetyRecord> records) {
    return new InspectedSafety(records);
  }

  @Bean
  Inspections inspections(
      Aggregates<SafetyRecord> records,
      Dwellings dwellings,
      TenancySearch tenancies,
      Checklists checklists,
      Ids ids,
      Clock clock) {
    return new Inspections(
        records, dwellings, new TenancyParties(tenancies, clock), checklists, ids, clock);
  }
}
