package io.anju.housing.plate.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.housing.building.Buildings;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.dwelling.mongo.DwellingDocument;
import io.anju.housing.plate.PlateDwellings;
import io.anju.housing.plate.PlateLinks;
import io.anju.housing.plate.Plates;
import io.anju.platform.keys.BlindIndex;
import io.anju.platform.store.MongoAggregates;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plates of the dwellings in the service's database. */
@Configuration(proxyBeanMethods = false)
class PlateConfiguration {

  private static final String BUILDING = "state.building";

  @Bean
  PlateDwellings plateDwellings(MongoAggregates<Dwelling, DwellingDocument> dwellings) {
    dwellings.collection().createIndex(Indexes.ascending(BUILDING, "_id"));
    return (building, after, limit) -> {
      var all =
          new ArrayList<Bson>(
              List.of(
                  Filters.eq(BUILDING, building.value()),
                  Filters.exists("state.retiredOn", false)));
      after.ifPresent(code -> all.add(Filters.gt("_id", code)));
      return dwellings.where(Filters.and(all), Sorts.ascending("_id"), limit).stream()
          .map(found -> found.state().details())
          .toList();
    };
  }

  @Bean
  PlateLinks plateLinks(@Value("${anju.housing.plate.origin}") URI origin, BlindIndex index) {
    return new PlateLinks(origin, code -> index.of("door-plate", code));
  }

  @Bean
  Plates plates(
      Dwellings dwellings, Buildings buildings, PlateDwellings plateDwellings, PlateLinks links) {
    return new Plates(dwellings, buildings, plateDwellings, links);
  }
}
