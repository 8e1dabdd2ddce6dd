package io.anju.housing.inspection.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.housing.inspection.InspectionSearch;
import io.anju.housing.inspection.SafetyRecord;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Finds due records through the index of communities. */
final class MongoInspectionSearch implements InspectionSearch {

  private static final String COMMUNITY = "state.community";

  private final MongoAggregates<SafetyRecord, SafetyDocument> records;

  MongoInspectionSearch(MongoAggregates<SafetyRecord, SafetyDocument> records) {
    this.records = records;
    records.collection().createIndex(Indexes.ascending(COMMUNITY));
  }

  @Override
  public List<Versioned<SafetyRecord>> due(
      DivisionCode division, LocalDate until, Optional<String> afterDwelling, int limit) {
    var all =
        new ArrayList<Bson>(
            List.of(
                Filters.gte(COMMUNITY, division.value()),
                Filters.lt(COMMUNITY, division.value() + ":"),
                Filters.or(
                    Filters.lte("state.fixBy", until),
                    Filters.lte("state.inspectAgainBy", until))));
    afterDwelling.ifPresent(code -> all.add(Filters.gt("_id", code)));
    return records.where(Filters.and(all), Sorts.ascending("_id"), limit);
  }
}
