package io.anju.housing.building.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingSearch;
import io.anju.housing.sequence.TakenCodes;
import io.anju.housing.sequence.mongo.MongoTakenCodes;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers buildings stored in MongoDB. */
@Configuration(proxyBeanMethods = false)
class BuildingMongoConfiguration {

  @Bean
  MongoAggregates<Building, BuildingDocument> buildingAggregates(
      AggregateStore store, Clock clock) {
    var buildings = store.aggregates(new BuildingMapping(clock));
    buildings
        .collection()
        .createIndex(
            Indexes.ascending(MongoBuildingSearch.ADDRESS_KEY), new IndexOptions().unique(true));
    buildings
        .collection()
        .createIndex(
            Indexes.ascending(MongoBuildingSearch.LINKING_SINCE),
            new IndexOptions()
                .partialFilterExpression(Filters.exists(MongoBuildingSearch.LINKING_SINCE)));
    return buildings;
  }

  @Bean
  BuildingSearch buildingSearch(MongoAggregates<Building, BuildingDocument> buildings) {
    return new MongoBuildingSearch(buildings);
  }

  @Bean
  TakenCodes takenBuildingCodes(MongoAggregates<Building, BuildingDocument> buildings) {
    return new MongoTakenCodes(buildings.collection());
  }
}
