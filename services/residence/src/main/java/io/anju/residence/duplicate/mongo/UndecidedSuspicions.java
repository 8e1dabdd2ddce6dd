package io.anju.residence.duplicate.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.Versioned;
import io.anju.residence.duplicate.Suspicion;
import io.anju.residence.duplicate.SuspicionBook;
import java.util.List;
import java.util.Optional;

/** Suspicions by the work list they stand on. */
public final class UndecidedSuspicions implements SuspicionBook.Undecided {

  private static final String ID = "_id";
  private static final String UNDECIDED = "state.undecidedIn";

  private final MongoAggregates<Suspicion, ?> suspicions;

  public UndecidedSuspicions(MongoAggregates<Suspicion, ?> suspicions) {
    this.suspicions = suspicions;
    suspicions.collection().createIndex(Indexes.ascending(UNDECIDED, ID),
        new IndexOptions().name("undecided").partialFilterExpression(Filters.exists(UNDECIDED)));
  }

  @Override
  public List<Versioned<Suspicion>> in(DivisionCode division, Optional<String> after, int limit) {
    var here = Filters.and(Filters.exists(UNDECIDED), Filters.eq(UNDECIDED, division.value()));
    return suspicions.where(after.map(id -> Filters.and(here, Filters.gt(ID, id))).orElse(here), Sorts.ascending(ID), limit);
  }
}
