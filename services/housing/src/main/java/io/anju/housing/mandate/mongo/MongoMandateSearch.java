package io.anju.housing.mandate.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.housing.mandate.Mandate;
import io.anju.housing.mandate.MandateSearch;
import io.anju.housing.party.Party;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.Versioned;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Mandates through an index for each side. */
final class MongoMandateSearch implements MandateSearch {

  /** More than one holder is given. */
  private static final int MOST = 1_000;

  private final MongoAggregates<Mandate, MandateDocument> mandates;

  MongoMandateSearch(MongoAggregates<Mandate, MandateDocument> mandates) {
    this.mandates = mandates;
    for (String field : List.of("landlord.person", "landlord.uscc", "holder.person", "holder.uscc")) {
      mandates.collection().createIndex(Indexes.ascending("state." + field));
    }
  }

  @Override
  public List<Mandate> between(Party landlord, Party holder) {
    return every(Filters.and(as("holder", holder), as("landlord", landlord)));
  }

  @Override
  public List<Mandate> heldBy(Party holder) {
    return every(as("holder", holder));
  }

  private List<Mandate> every(Bson filter) {
    return CurrentCaller.asSystem(() -> mandates.where(filter, Sorts.ascending("_id"), MOST)).stream().map(Versioned::state).toList();
  }

  @Override
  public List<Versioned<Mandate>> of(Party party, Optional<String> afterId, int limit) {
    var theirs = Filters.or(as("holder", party), as("landlord", party));
    return mandates.where(afterId.map(id -> Filters.and(theirs, Filters.gt("_id", id))).orElse(theirs), Sorts.ascending("_id"), limit);
  }

  private static Bson as(String side, Party party) {
    return party.person().map(id -> Filters.eq("state." + side + ".person", id.value()))
        .orElseGet(() -> Filters.eq("state." + side + ".uscc", party.usccText()));
  }
}
