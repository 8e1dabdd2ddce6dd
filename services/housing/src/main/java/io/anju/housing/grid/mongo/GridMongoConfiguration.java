package io.anju.housing.grid.mongo;

import io.anju.housing.grid.Grid;
import io.anju.housing.grid.GridSearch;
import io.anju.housing.grid.WorkGrid;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The aggregates and the search of grids in the service's database. */
@Configuration(proxyBeanMethods = false)
class GridMongoConfiguration {

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
}
