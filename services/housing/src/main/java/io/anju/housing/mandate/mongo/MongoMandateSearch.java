package io.anju.housing.mandate.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.housing.mandate.Mandate;
import io.anju.housing.mandate.MandateSearch;
import io.anju.housing.party.Party;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Finds mandates through an index for each party. */
final class MongoMandateSearch implements MandateSearch {

  /** More than any holder has. */
  private static final int MAX_PER_HOLDER = 1_000;

  private final MongoAggregates<Mandate, MandateDocument> mandates;

  MongoMandateSearch(MongoAggregates<Mandate, MandateDocument> mandates) {
    this.mandates = mandates;
    for (String field :
        List.of("landlord.person", "landlord.uscc", "holder.person", "holder.uscc")) {
      mandates.collection().createIndex(Indexes.ascending("state." + field));
    }
  }

  @Override
  public List<Mandate> findBetween(Party landlord, Party holder) {
    return findAll(Filters.and(filterBy("holder", holder), filterBy("landlord", landlord)));
  }

  @Override
  public List<Mandate> findByHolder(Party holder) {
    return findAll(filterBy("holder", holder));
  }

  private List<Mandate> findAll(Bson filter) {
    // System: whether a mandate exists decides on the rights of a caller who may not read it.
    return CurrentCaller.asSystem(
            () -> mandates.where(filter, Sorts.ascending("_id"), MAX_PER_HOLDER))
        .stream()
        .map(Versioned::state)
        .toList();
  }

  @Override
  public List<Versioned<Mandate>> findByParty(Party party, Optional<String> afterId, int limit) {
    var ofParty = Filters.or(filterBy("holder", party), filterBy("landlord", party));
    return mandates.where(
        afterId.map(id -> Filters.and(ofParty, Filters.gt("_id", id))).orElse(ofParty),
        Sorts.ascending("_id"),
        limit);
  }

  private static Bson filterBy(String side, Party party) {
    return switch (party) {
      case Party.Person(var id) -> Filters.eq("state." + side + ".person", id.value());
      case Party.Organisation(var uscc) -> Filters.eq("state." + side + ".uscc", uscc.value());
    };
  }
}
