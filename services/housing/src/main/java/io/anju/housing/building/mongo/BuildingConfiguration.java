package io.anju.housing.building.mongo;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.anju.housing.building.BoundaryCheck;
import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingChanges;
import io.anju.housing.building.BuildingCoding;
import io.anju.housing.building.BuildingSearch;
import io.anju.housing.building.Buildings;
import io.anju.housing.building.GridLocations;
import io.anju.housing.division.Divisions;
import io.anju.housing.grid.Grids;
import io.anju.housing.sequence.BoundedSequences;
import io.anju.housing.sequence.NumberSpace;
import io.anju.housing.sequence.mongo.MongoTakenCodes;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Buildings in the service's database. */
@Configuration(proxyBeanMethods = false)
class BuildingConfiguration {

  private static final int CODE_DIGITS = 5;

  @Bean
  MongoAggregates<Building, BuildingDocument> buildingAggregates(
      AggregateStore store, Clock clock) {
    var buildings = store.aggregates(new BuildingMapping(clock));
    buildings
        .collection()
        .createIndex(
            Indexes.ascending(MongoBuildingSearch.ADDRESS_KEY), new IndexOptions().unique(true));
    return buildings;
  }

  @Bean
  BuildingSearch buildingSearch(MongoAggregates<Building, BuildingDocument> buildings) {
    return new MongoBuildingSearch(buildings);
  }

  @Bean
  Buildings buildings(MongoAggregates<Building, BuildingDocument> buildings) {
    return new Buildings(buildings);
  }

  @Bean
  GridLocations gridLocations(
      Divisions divisions,
      Grids grids,
      @Value("${anju.housing.location.tolerance-metres}") double tolerance) {
    return new GridLocations(divisions, grids, new BoundaryCheck(tolerance));
  }

  @Bean
  BuildingChanges buildingChanges(
      MongoAggregates<Building, BuildingDocument> buildings, GridLocations grids) {
    return new BuildingChanges(buildings, grids);
  }

  @Bean
  BuildingCoding buildingCoding(
      MongoAggregates<Building, BuildingDocument> buildings,
      BuildingSearch search,
      GridLocations grids,
      BoundedSequences sequences) {
    return new BuildingCoding(
        buildings,
        search,
        grids,
        new NumberSpace(
            "building", CODE_DIGITS, sequences, new MongoTakenCodes(buildings.collection())));
  }
}
