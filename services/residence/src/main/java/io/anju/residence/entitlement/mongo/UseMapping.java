package io.anju.residence.entitlement.mongo;

import io.anju.contract.Fact;
import io.anju.platform.access.Scope;
import io.anju.platform.store.AggregateMapping;
import io.anju.platform.store.Versioned;
import io.anju.residence.entitlement.Use;
import java.util.List;

/** Uses at rest, and whom they concern. They are no facts: who had which service is nobody's business but the person's. */
public final class UseMapping implements AggregateMapping<Use, UseDocument> {

  @Override
  public String collection() {
    return "entitlement-uses";
  }

  @Override
  public Class<UseDocument> documentType() {
    return UseDocument.class;
  }

  @Override
  public UseDocument toDocument(Versioned<Use> aggregate) {
    return UseDocument.from(aggregate.state());
  }

  @Override
  public Use toDomain(String id, UseDocument document) {
    return document.toDomain();
  }

  @Override
  public Scope scope(Use use) {
    return Scope.personal(List.of(use.division().value()), List.of(use.person().value()), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<Use> aggregate) {
    return List.of();
  }
}
