package io.anju.housing.bulk;

import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingCoding;
import io.anju.housing.building.BuildingSearch;
import io.anju.housing.building.mongo.BuildingDocument;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingCoding;
import io.anju.housing.dwelling.mongo.DwellingDocument;
import io.anju.intake.IntakeConfiguration;
import io.anju.intake.job.Offer;
import io.anju.platform.store.MongoAggregates;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What may be coded by the file. */
@Configuration(proxyBeanMethods = false)
@Import(IntakeConfiguration.class)
class BulkConfiguration {

  @Bean
  Offer buildingFiles(MongoAggregates<Building, BuildingDocument> buildings, BuildingCoding coding) {
    return new Offer(CodingKinds.BUILDINGS, new BuildingFiles(buildings, coding), Optional.empty());
  }

  @Bean
  Offer dwellingFiles(MongoAggregates<Dwelling, DwellingDocument> dwellings, BuildingSearch search, BuildingCoding buildingCoding,
      DwellingCoding dwellingCoding) {
    return new Offer(CodingKinds.DWELLINGS, new DwellingFiles(dwellings, new BuildingsOfRows(search, buildingCoding), dwellingCoding),
        Optional.empty());
  }
}
