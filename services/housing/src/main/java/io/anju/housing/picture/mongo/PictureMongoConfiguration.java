package io.anju.housing.picture.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DwellingCode;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.picture.DwellingsOfBuilding;
import io.anju.housing.picture.TenanciesOfDwellings;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the dwellings of a building and their tenancies in the service's database. */
@Configuration(proxyBeanMethods = false)
class PictureMongoConfiguration {

  private static final String BUILDING = "state.building";
  private static final int MAX_TENANCIES_PER_DWELLING = 100;

  @Bean
  DwellingsOfBuilding dwellingsOfBuilding(MongoAggregates<Dwelling, ?> dwellings) {
    dwellings.collection().createIndex(Indexes.ascending(BUILDING, "_id"));
    return (building, after, limit) -> {
      var all = new ArrayList<Bson>(List.of(Filters.eq(BUILDING, building.value())));
      after.ifPresent(code -> all.add(Filters.gt("_id", code.value())));
      return dwellings.where(Filters.and(all), Sorts.ascending("_id"), limit).stream()
          .map(Versioned::state)
          .toList();
    };
  }

  @Bean
  TenanciesOfDwellings tenanciesOfDwellings(MongoAggregates<Tenancy, ?> tenancies) {
    return codes ->
        codes.isEmpty()
            ? List.of()
            : tenancies
                .where(
                    Filters.and(
                        Filters.in(
                            "state.dwelling", codes.stream().map(DwellingCode::value).toList()),
                        Filters.in("state.stage", "FILED", "TERMINATED")),
                    Sorts.ascending("_id"),
                    codes.size() * MAX_TENANCIES_PER_DWELLING)
                .stream()
                .map(Versioned::state)
                .toList();
  }
}
