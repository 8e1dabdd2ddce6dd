package io.anju.housing.premises;

import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.dwelling.OwnedDwellings;
import io.anju.housing.inspection.Inspections;
import io.anju.housing.mandate.Mandates;
import io.anju.housing.party.KnownPersons;
import io.anju.housing.tenancy.FilingRights;
import io.anju.housing.tenancy.TenancyBook;
import io.anju.housing.tenancy.TenancySearch;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PremisesConfiguration {

  @Bean
  Landlords landlords(Dwellings dwellings, OwnedDwellings owned, Mandates mandates, TenancySearch search, TenancyBook book, FilingRights rights,
      KnownPersons persons, Inspections inspections, Clock clock) {
    return new Landlords(dwellings, owned, mandates, search, book, rights, persons, inspections, clock);
  }
}
