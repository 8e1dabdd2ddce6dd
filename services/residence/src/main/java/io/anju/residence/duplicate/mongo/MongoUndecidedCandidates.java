package io.anju.residence.duplicate.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.duplicate.DuplicateCandidate;
import io.anju.residence.duplicate.DuplicateCandidateRepository;
import java.util.List;
import java.util.Optional;

/** Undecided candidates by division. */
final class MongoUndecidedCandidates implements DuplicateCandidateRepository.Undecided {

  private static final String ID = "_id";
  private static final String UNDECIDED = "state.undecidedIn";

  private final MongoAggregates<DuplicateCandidate, ?> candidates;

  MongoUndecidedCandidates(MongoAggregates<DuplicateCandidate, ?> candidates) {
    this.candidates = candidates;
    candidates
        .collection()
        .createIndex(
            Indexes.ascending(UNDECIDED, ID),
            new IndexOptions()
                .name("undecided")
                .partialFilterExpression(Filters.exists(UNDECIDED)));
  }

  @Override
  public List<Versioned<DuplicateCandidate>> in(
      DivisionCode division, Optional<String> after, int limit) {
    var here = Filters.and(Filters.exists(UNDECIDED), Filters.eq(UNDECIDED, division.value()));
    return candidates.where(
        after.map(id -> Filters.and(here, Filters.gt(ID, id))).orElse(here),
        Sorts.ascending(ID),
        limit);
  }
}
