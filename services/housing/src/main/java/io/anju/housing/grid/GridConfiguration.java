package io.anju.housing.grid;

import io.anju.housing.division.Divisions;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.command.Ids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of basic grids and work grids. */
@Configuration(proxyBeanMethods = false)
class GridConfiguration {

  @Bean
  Grids grids(
      Aggregates<Grid> grids,
      Aggregates<WorkGrid> workGrids,
      GridSearch search,
      Divisions divisions) {
    return new Grids(grids, workGrids, search, divisions);
  }

  @Bean
  WorkGrids workGrids(
      Aggregates<WorkGrid> workGrids,
      Aggregates<Grid> grids,
      GridSearch search,
      Divisions divisions,
      Ids ids) {
    return new WorkGrids(workGrids, grids, search, divisions, ids);
  }
}
