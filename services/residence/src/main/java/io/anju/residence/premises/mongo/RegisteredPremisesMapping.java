package io.anju.residence.premises.mongo;

import io.anju.contract.Fact;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import io.anju.residence.premises.RegisteredPremises;
import java.util.List;

/** Stored premises; only this service needs them, so they publish no facts. */
public final class RegisteredPremisesMapping
    implements AggregateMapping<RegisteredPremises, RegisteredPremisesDocument> {

  @Override
  public String collection() {
    return "registeredPremises";
  }

  @Override
  public Class<RegisteredPremisesDocument> documentType() {
    return RegisteredPremisesDocument.class;
  }

  @Override
  public RegisteredPremisesDocument toDocument(Versioned<RegisteredPremises> aggregate) {
    return RegisteredPremisesDocument.from(aggregate.state());
  }

  @Override
  public RegisteredPremises toDomain(String id, RegisteredPremisesDocument document) {
    return document.toDomain();
  }

  @Override
  public Scope scope(RegisteredPremises premises) {
    return premises.scope();
  }

  @Override
  public List<Fact> facts(Versioned<RegisteredPremises> aggregate) {
    return List.of();
  }
}
