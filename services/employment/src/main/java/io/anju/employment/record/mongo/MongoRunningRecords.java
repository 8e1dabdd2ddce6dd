package io.anju.employment.record.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.employment.record.Employment;
import io.anju.employment.record.RunningRecords;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Finds running records in the order of ids, page by page. */
public final class MongoRunningRecords implements RunningRecords {

  private static final String DIVISION = "state.division";

  private final MongoAggregates<Employment, EmploymentDocument> records;

  public MongoRunningRecords(MongoAggregates<Employment, EmploymentDocument> records) {
    this.records = records;
  }

  @Override
  public List<Versioned<Employment>> page(
      DivisionCode division, Instant updatedBefore, Optional<String> after, int limit) {
    var all =
        new ArrayList<Bson>(
            List.of(
                Filters.gte(DIVISION, division.value()),
                Filters.lt(DIVISION, division.value() + ":"),
                Filters.eq("state.ended", false),
                Filters.lt("state.updatedAt", updatedBefore)));
    after.ifPresent(id -> all.add(Filters.gt("_id", id)));
    return records.where(Filters.and(all), Sorts.ascending("_id"), limit);
  }
}
