package io.anju.housing.building.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.housing.building.Buildings;
import io.anju.housing.division.Divisions;
import io.anju.housing.grid.Grids;
import io.anju.housing.sequence.Sequences;
import io.anju.platform.store.AggregateStore;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Buildings in the service's database. */
@Configuration(proxyBeanMethods = false)
class BuildingConfiguration {

  private static final String ADDRESS_KEY = "state.addressKey";

  @Bean
  Buildings buildings(AggregateStore store, Divisions divisions, Grids grids, Sequences sequences, Clock clock) {
    var buildings = store.aggregates(new BuildingMapping(clock));
    buildings.collection().createIndex(Indexes.ascending(ADDRESS_KEY), new IndexOptions().unique(true));
    return new Buildings(buildings,
        key -> buildings.where(Filters.eq(ADDRESS_KEY, key), Sorts.ascending("_id"), 1).stream().findFirst(), divisions, grids,
        sequences);
  }
}
