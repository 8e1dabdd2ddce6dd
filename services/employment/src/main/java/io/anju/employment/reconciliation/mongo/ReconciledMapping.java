package io.anju.employment.reconciliation.mongo;

import io.anju.contract.Fact;
import io.anju.employment.reconciliation.Reconciled;
import io.anju.platform.access.Scope;
import io.anju.platform.store.AggregateMapping;
import io.anju.platform.store.Versioned;
import java.util.List;

/** People's sides in their collection, under the personId. What is found is told on lists, and not to the world. */
public final class ReconciledMapping implements AggregateMapping<Reconciled, ReconciledDocument> {

  @Override
  public String collection() {
    return "reconciled";
  }

  @Override
  public Class<ReconciledDocument> documentType() {
    return ReconciledDocument.class;
  }

  @Override
  public ReconciledDocument toDocument(Versioned<Reconciled> aggregate) {
    return ReconciledDocument.from(aggregate.state());
  }

  @Override
  public Reconciled toDomain(String id, ReconciledDocument document) {
    return document.toDomain(id);
  }

  @Override
  public Scope scope(Reconciled state) {
    return state.scope();
  }

  @Override
  public List<Fact> facts(Versioned<Reconciled> aggregate) {
    return List.of();
  }
}
