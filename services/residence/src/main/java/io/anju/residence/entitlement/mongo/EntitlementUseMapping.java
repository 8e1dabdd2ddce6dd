package io.anju.residence.entitlement.mongo;

import io.anju.contract.Fact;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import io.anju.residence.entitlement.EntitlementUse;
import java.util.List;

/**
 * How uses are stored and who may see them. They publish no facts: who used which service is
 * nobody's business but the person's.
 */
public final class EntitlementUseMapping
    implements AggregateMapping<EntitlementUse, EntitlementUseDocument> {

  @Override
  public String collection() {
    return "entitlement-uses";
  }

  @Override
  public Class<EntitlementUseDocument> documentType() {
    return EntitlementUseDocument.class;
  }

  @Override
  public EntitlementUseDocument toDocument(Versioned<EntitlementUse> aggregate) {
    return EntitlementUseDocument.from(aggregate.state());
  }

  @Override
  public EntitlementUse toDomain(String id, EntitlementUseDocument document) {
    return document.toDomain();
  }

  @Override
  public Scope scope(EntitlementUse use) {
    return Scope.personal(
        List.of(use.division().value()), List.of(use.person().value()), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<EntitlementUse> aggregate) {
    return List.of();
  }
}
