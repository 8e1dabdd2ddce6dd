package io.anju.residence.permit.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.anju.codes.PersonId;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.Versioned;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;

/** Permits by the day something is due with them: an index finds those due, so that the others cost nothing. */
public final class DuePermits implements PermitBook.Due {

  private static final String DUE_ON = "state.dueOn";
  private static final String SLOT = "state.slot";
  private static final String TURN = "state.watch.turn";

  private final MongoAggregates<Permit, PermitDocument> permits;
  private final PermitStates states;

  public DuePermits(MongoAggregates<Permit, PermitDocument> permits, PermitMapping mapping) {
    this.permits = permits;
    this.states = mapping.states();
    permits.collection().createIndex(Indexes.ascending(DUE_ON, "_id"),
        new IndexOptions().name("due").partialFilterExpression(Filters.exists(DUE_ON)));
  }

  @Override
  public List<Versioned<Permit>> until(LocalDate on, Set<String> except, int limit) {
    Bson due = Filters.and(Filters.exists(DUE_ON), Filters.lte(DUE_ON, on));
    return permits.where(except.isEmpty() ? due : Filters.and(due, Filters.nin("_id", except)), Sorts.ascending(DUE_ON, "_id"), limit);
  }

  @Override
  public boolean looked(Versioned<Permit> seen, Permit looked) {
    var before = states.from(seen.state());
    var after = states.from(looked);
    if (after.watch() == null) {
      return true;
    }
    var due = after.dueOn() == null ? Updates.unset(DUE_ON) : Updates.set(DUE_ON, after.dueOn());
    return permits.collection().updateOne(
        Filters.and(Filters.eq("_id", seen.id()), Filters.eq("version", seen.version()), Filters.eq(TURN, before.watch().turn())),
        Updates.combine(Updates.set("state.watch", after.watch()), due)).getMatchedCount() == 1;
  }

  @Override
  public List<PersonId> liveAmong(Collection<PersonId> persons) {
    var found = new ArrayList<PersonId>();
    for (var permit : permits.collection().find(Filters.in(SLOT, persons.stream().map(PersonId::value).toList()))
        .projection(Projections.include(SLOT))) {
      found.add(new PersonId(permit.getDocument("state").getString("slot").getValue()));
    }
    return found;
  }
}
