package io.anju.residence.permit.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitRepository;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;

/** Permits by their holder; the unique slot allows one live permit a person. */
public final class PermitsByHolder implements PermitRepository.ByHolder {

  private static final String SLOT = "state.slot";
  private static final String HOLDER = "state.application.holder";

  private final MongoAggregates<Permit, ?> permits;
  private final Function<PersonId, List<PersonId>> knownAs;

  /**
   * @param knownAs all ids of a person: a permit keeps the one it was applied for under
   */
  public PermitsByHolder(
      MongoAggregates<Permit, ?> permits, Function<PersonId, List<PersonId>> knownAs) {
    this.permits = permits;
    this.knownAs = knownAs;
    permits
        .collection()
        .createIndex(
            Indexes.ascending(SLOT), new IndexOptions().name("one-live-permit").unique(true));
    permits.collection().createIndex(Indexes.ascending(HOLDER), new IndexOptions().name("holder"));
  }

  @Override
  public Optional<Versioned<Permit>> findLive(PersonId holder) {
    return permits.where(byHolder(SLOT, holder), Sorts.ascending("_id"), 1).stream().findFirst();
  }

  @Override
  public Optional<Versioned<Permit>> findNewest(PersonId holder) {
    return findAll(holder, Optional.empty(), 1).stream().findFirst();
  }

  @Override
  public List<Versioned<Permit>> findAll(PersonId holder, Optional<String> before, int limit) {
    var byHolder = byHolder(HOLDER, holder);
    var page = before.map(id -> Filters.and(byHolder, Filters.lt("_id", id))).orElse(byHolder);
    return permits.where(page, Sorts.descending("_id"), limit);
  }

  private Bson byHolder(String field, PersonId holder) {
    return Filters.in(field, knownAs.apply(holder).stream().map(PersonId::value).toList());
  }
}
