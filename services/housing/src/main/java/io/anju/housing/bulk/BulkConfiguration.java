package io.anju.housing.bulk;

import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingCoding;
import io.anju.housing.building.BuildingSearch;
import io.anju.housing.building.mongo.BuildingDocument;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingCoding;
import io.anju.housing.dwelling.mongo.DwellingDocument;
import io.anju.imports.ImportKind;
import io.anju.imports.ImportsConfiguration;
import io.anju.platform.store.MongoAggregates;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What may be coded by the file. */
@Configuration(proxyBeanMethods = false)
@Import(ImportsConfiguration.class)
class BulkConfiguration {

  @Bean
  ImportKind buildingImporter(
      MongoAggregates<Building, BuildingDocument> buildings, BuildingCoding coding) {
    return new ImportKind(
        CodingKinds.BUILDINGS, new BuildingImporter(buildings, coding), Optional.empty());
  }

  @Bean
  ImportKind dwellingImporter(
      MongoAggregates<Dwelling, DwellingDocument> dwellings,
      BuildingSearch search,
      BuildingCoding buildingCoding,
      DwellingCoding dwellingCoding) {
    return new ImportKind(
        CodingKinds.DWELLINGS,
        new DwellingImporter(
            dwellings, new RowBuildingResolver(search, buildingCoding), dwellingCoding),
        Optional.empty());
  }
}
