package io.anju.housing.grid.mongo;

import io.anju.housing.division.Divisions;
import io.anju.housing.grid.Grid;
import io.anju.housing.grid.GridSearch;
import io.anju.housing.grid.Grids;
import io.anju.housing.grid.WorkGrid;
import io.anju.housing.grid.WorkGrids;
import io.anju.platform.command.Ids;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Grids in the service's database. */
@Configuration(proxyBeanMethods = false)
class GridConfiguration {

  @Bean
  MongoAggregates<Grid, GridDocument> gridAggregates(AggregateStore store) {
    return store.aggregates(new GridMapping());
  }

  @Bean
  MongoAggregates<WorkGrid, WorkGridDocument> workGridAggregates(AggregateStore store) {
    return store.aggregates(new WorkGridMapping());
  }

  @Bean
  GridSearch gridSearch(
      MongoAggregates<Grid, GridDocument> grids,
      MongoAggregates<WorkGrid, WorkGridDocument> workGrids) {
    return new MongoGridSearch(grids, workGrids);
  }

  @Bean
  Grids grids(
      MongoAggregates<Grid, GridDocument> grids,
      MongoAggregates<WorkGrid, WorkGridDocument> workGrids,
      Divisions divisions) {
    return new Grids(grids, workGrids, divisions);
  }

  @Bean
  WorkGrids workGrids(
      MongoAggregates<WorkGrid, WorkGridDocument> workGrids,
      MongoAggregates<Grid, GridDocument> grids,
      GridSearch search,
      Divisions divisions,
      Ids ids) {
    return new WorkGrids(workGrids, grids, search, divisions, ids);
  }
}
