package io.anju.housing.plate.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.plate.PlateDwellings;
import io.anju.platform.store.MongoAggregates;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the dwellings of a building in the service's database. */
@Configuration(proxyBeanMethods = false)
class PlateMongoConfiguration {

  private static final String BUILDING = "state.building";

  @Bean
  PlateDwellings plateDwellings(MongoAggregates<Dwelling, ?> dwellings) {
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
}
