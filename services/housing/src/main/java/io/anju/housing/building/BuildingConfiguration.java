package io.anju.housing.building;

import io.anju.housing.division.Divisions;
import io.anju.housing.grid.Grids;
import io.anju.housing.sequence.BoundedSequences;
import io.anju.housing.sequence.NumberSpace;
import io.anju.housing.sequence.TakenCodes;
import io.anju.platform.aggregate.BulkAggregates;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BuildingConfiguration {

  /** Digits of a building's number in its grid (SZDB/Z 281-2017). */
  private static final int CODE_DIGITS = 5;

  @Bean
  Buildings buildings(BulkAggregates<Building> buildings) {
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
  BuildingChanges buildingChanges(BulkAggregates<Building> buildings, GridLocations grids) {
    return new BuildingChanges(buildings, grids);
  }

  @Bean
  BuildingCoding buildingCoding(
      BulkAggregates<Building> buildings,
      BuildingSearch search,
      GridLocations grids,
      BoundedSequences sequences,
      @Qualifier("takenBuildingCodes") TakenCodes taken) {
    return new BuildingCoding(
        buildings, search, grids, new NumberSpace("building", CODE_DIGITS, sequences, taken));
  }

  @Bean
  BuildingRetirement buildingRetirement(
      BulkAggregates<Building> buildings,
      BuildingSearch search,
      DwellingsInUse dwellings,
      Clock clock) {
    return new BuildingRetirement(buildings, search, dwellings, clock);
  }
}
