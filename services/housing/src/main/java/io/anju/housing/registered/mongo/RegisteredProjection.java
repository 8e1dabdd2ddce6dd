package io.anju.housing.registered.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.anju.codes.DwellingCode;
import io.anju.contract.PersonFact;
import io.anju.housing.registered.Registered;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoProjection;
import io.anju.platform.store.Versioned;
import java.util.List;

/** By personId, found by dwelling. */
public final class RegisteredProjection implements Registered {

  private static final String DWELLING = "state.dwelling";

  private final MongoProjection<RegisteredDocument> persons;

  public RegisteredProjection(AggregateStore store) {
    this.persons = store.projection("registered", RegisteredDocument.class);
    persons.collection().createIndex(Indexes.ascending(DWELLING),
        new IndexOptions().partialFilterExpression(Filters.exists(DWELLING)));
  }

  public void apply(List<PersonFact> facts) {
    persons.applyAll(facts.stream()
        .map(fact -> new Versioned<>(fact.id(), fact.version(), new RegisteredDocument(dwelling(fact)))).toList());
  }

  @Override
  public long at(DwellingCode dwelling) {
    return persons.collection().countDocuments(Filters.eq(DWELLING, dwelling.value()));
  }

  private static String dwelling(PersonFact fact) {
    return fact.movedTo() != null ? null : fact.residences().stream().filter(residence -> residence.until() == null)
        .map(PersonFact.Residence::dwellingCode).findFirst().orElse(null);
  }
}
