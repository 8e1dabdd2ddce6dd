package io.anju.housing.dwelling.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DwellingCode;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.OwnedDwellings;
import io.anju.housing.party.Party;
import io.anju.platform.store.MongoAggregates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds dwellings by owner through partial indexes: most dwellings have no owner on record. */
final class MongoOwnedDwellings implements OwnedDwellings {

  private static final String OWNER_PERSON = "state.owners.person";
  private static final String OWNER_USCC = "state.owners.uscc";

  private final MongoAggregates<Dwelling, DwellingDocument> dwellings;

  MongoOwnedDwellings(MongoAggregates<Dwelling, DwellingDocument> dwellings) {
    this.dwellings = dwellings;
    Stream.of(OWNER_PERSON, OWNER_USCC)
        .forEach(field ->
            dwellings
                .collection()
                .createIndex(
                    Indexes.ascending(field),
                    new IndexOptions().partialFilterExpression(Filters.exists(field))));
  }

  @Override
  public List<DwellingCode> findByOwner(Party owner, Optional<DwellingCode> after, int limit) {
    var ofOwner =
        switch (owner) {
          case Party.Person(var id) -> Filters.eq(OWNER_PERSON, id.value());
          case Party.Organisation(var uscc) -> Filters.eq(OWNER_USCC, uscc.value());
        };
    var page =
        after.map(code -> Filters.and(ofOwner, Filters.gt("_id", code.value()))).orElse(ofOwner);
    return dwellings.where(page, Sorts.ascending("_id"), limit).stream()
        .map(found -> found.state().details().code())
        .toList();
  }
}
