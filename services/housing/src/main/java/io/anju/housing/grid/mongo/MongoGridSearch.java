package io.anju.housing.grid.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.housing.grid.Grid;
import io.anju.housing.grid.GridSearch;
import io.anju.housing.grid.WorkGrid;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Finds grids in MongoDB by indexed fields. */
final class MongoGridSearch implements GridSearch {

  private static final String COMMUNITY = "state.community";
  private static final String WORK_GRID = "state.workGrid";
  private static final String DIVISION = "state.division";

  /** More than any work grid has. */
  private static final int MAX_GRIDS = 1_000;

  private final MongoAggregates<Grid, GridDocument> grids;
  private final MongoAggregates<WorkGrid, WorkGridDocument> workGrids;

  MongoGridSearch(
      MongoAggregates<Grid, GridDocument> grids,
      MongoAggregates<WorkGrid, WorkGridDocument> workGrids) {
    this.grids = grids;
    this.workGrids = workGrids;
    grids.collection().createIndex(Indexes.ascending(COMMUNITY));
    grids.collection().createIndex(Indexes.ascending(WORK_GRID));
    workGrids.collection().createIndex(Indexes.ascending(DIVISION));
  }

  @Override
  public List<Versioned<Grid>> inDivision(
      DivisionCode division, Optional<String> after, int limit) {
    return grids.where(within(COMMUNITY, division, after), Sorts.ascending("_id"), limit);
  }

  @Override
  public List<Versioned<Grid>> ofWorkGrid(String workGrid) {
    return grids.where(Filters.eq(WORK_GRID, workGrid), Sorts.ascending("_id"), MAX_GRIDS);
  }

  @Override
  public List<Versioned<WorkGrid>> workGridsIn(
      DivisionCode division, Optional<String> after, int limit) {
    return workGrids.where(within(DIVISION, division, after), Sorts.ascending("_id"), limit);
  }

  /** A range of codes that begin with the division's, so that an index can serve it. */
  private static Bson within(String field, DivisionCode division, Optional<String> after) {
    var range =
        Filters.and(
            Filters.gte(field, division.value()), Filters.lt(field, division.value() + ":"));
    return after.map(id -> Filters.and(range, Filters.gt("_id", id))).orElse(range);
  }
}
