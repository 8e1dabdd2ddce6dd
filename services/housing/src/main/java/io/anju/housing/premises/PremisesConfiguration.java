package io.anju.housing.premises;

import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.dwelling.OwnedDwellings;
import io.anju.housing.inspection.Inspections;
import io.anju.housing.mandate.Mandates;
import io.anju.housing.party.RegisteredPersons;
import io.anju.housing.tenancy.TenancyRepository;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.housing.tenancy.filing.FilingRights;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PremisesConfiguration {

  @Bean
  PremisesQuery premisesQuery(
      Dwellings dwellings,
      OwnedDwellings owned,
      Mandates mandates,
      TenancySearch search,
      TenancyRepository tenancies,
      FilingRights rights,
      RegisteredPersons persons,
      Inspections inspections,
      Clock clock) {
    return new PremisesQuery(
        dwellings, owned, mandates, search, tenancies, rights, persons, inspections, clock);
  }
}
