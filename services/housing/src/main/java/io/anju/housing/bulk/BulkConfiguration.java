package io.anju.housing.bulk;

import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingCoding;
import io.anju.housing.building.BuildingSearch;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingCoding;
import io.anju.housing.tenancy.RecordedTenancies;
import io.anju.imports.ImportKind;
import io.anju.imports.ImportsConfiguration;
import io.anju.imports.row.RowBinder;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.keys.PersonIds;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The kinds of files from which buildings and dwellings are coded, and tenancies taken over. */
@Configuration(proxyBeanMethods = false)
@Import(ImportsConfiguration.class)
class BulkConfiguration {

  private static final Set<Role> SENDERS = Set.of(Role.HOUSING_OFFICER);

  @Bean
  ImportKind buildingImporter(
      RowBinder binder, BulkAggregates<Building> buildings, BuildingCoding coding) {
    return new ImportKind(
        CodingKinds.BUILDINGS,
        new BuildingImporter(binder, buildings, coding),
        Optional.empty(),
        SENDERS);
  }

  @Bean
  ImportKind tenancyImporter(
      RowBinder binder, RecordedTenancies tenancies, AddressStandardiser addresses, PersonIds ids) {
    return new ImportKind(
        CodingKinds.TENANCY,
        new TenancyImporter(binder, tenancies, addresses, ids::of),
        Optional.empty(),
        SENDERS);
  }

  @Bean
  ImportKind dwellingImporter(
      RowBinder binder,
      BulkAggregates<Dwelling> dwellings,
      BuildingSearch search,
      BuildingCoding buildingCoding,
      DwellingCoding dwellingCoding) {
    return new ImportKind(
        CodingKinds.DWELLINGS,
        new DwellingImporter(
            dwellings, new RowBuildingResolver(binder, search, buildingCoding), dwellingCoding),
        Optional.empty(),
        SENDERS);
  }
}
