package io.anju.residence.permit.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.conversions.Bson;

/** Permits by the day of their next review, found by a partial index. */
public final class DuePermits implements PermitRepository.DueForReview {

  private static final String DUE_ON = "state.dueOn";
  private static final String SLOT = "state.slot";
  private static final String REVISION = "state.watch.turn";

  private final MongoAggregates<Permit, PermitDocument> permits;
  private final PermitDocumentMapper documentMapper;

  public DuePermits(MongoAggregates<Permit, PermitDocument> permits, PermitMapping mapping) {
    this.permits = permits;
    this.documentMapper = mapping.documentMapper();
    permits
        .collection()
        .createIndex(
            Indexes.ascending(DUE_ON, "_id"),
            new IndexOptions().name("due").partialFilterExpression(Filters.exists(DUE_ON)));
  }

  @Override
  public List<Versioned<Permit>> findDueUntil(LocalDate on, Set<String> except, int limit) {
    Bson due = Filters.and(Filters.exists(DUE_ON), Filters.lte(DUE_ON, on));
    return permits.where(
        except.isEmpty() ? due : Filters.and(due, Filters.nin("_id", except)),
        Sorts.ascending(DUE_ON, "_id"),
        limit);
  }

  @Override
  public boolean saveReviewState(Versioned<Permit> loaded, Permit reviewed) {
    var before = documentMapper.from(loaded.state());
    var after = documentMapper.from(reviewed);
    if (after.reviewState() == null) {
      return true;
    }
    var due = after.dueOn() == null ? Updates.unset(DUE_ON) : Updates.set(DUE_ON, after.dueOn());
    return permits
            .collection()
            .updateOne(
                Filters.and(
                    Filters.eq("_id", loaded.id()),
                    Filters.eq("version", loaded.version()),
                    Filters.eq(
                        REVISION,
                        Objects.requireNonNull(before.reviewState(), "reviewState").revision())),
                Updates.combine(Updates.set("state.watch", after.reviewState()), due))
            .getMatchedCount()
        == 1;
  }

  @Override
  public List<PersonId> findLiveHoldersAmong(Collection<PersonId> persons) {
    var found = new ArrayList<PersonId>();
    for (var permit :
        permits
            .collection()
            .find(Filters.in(SLOT, persons.stream().map(PersonId::value).toList()))
            .projection(Projections.include(SLOT))) {
      found.add(new PersonId(permit.getDocument("state").getString("slot").getValue()));
    }
    return found;
  }
}
