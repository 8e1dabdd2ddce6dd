package io.anju.employment.reconciliation.mongo;

import io.anju.contract.Fact;
import io.anju.employment.reconciliation.ReconciledPerson;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.util.List;

/**
 * Maps reconciled persons to their collection, under the personId. Discrepancies are shown on work
 * lists and are not published as facts.
 */
public final class ReconciledPersonMapping
    implements AggregateMapping<ReconciledPerson, ReconciledPersonDocument> {

  @Override
  public String collection() {
    return "reconciled";
  }

  @Override
  public Class<ReconciledPersonDocument> documentType() {
    return ReconciledPersonDocument.class;
  }

  @Override
  public ReconciledPersonDocument toDocument(Versioned<ReconciledPerson> aggregate) {
    return ReconciledPersonDocument.from(aggregate.state());
  }

  @Override
  public ReconciledPerson toDomain(String id, ReconciledPersonDocument document) {
    return document.toDomain(id);
  }

  @Override
  public Scope scope(ReconciledPerson state) {
    return state.scope();
  }

  @Override
  public List<Fact> facts(Versioned<ReconciledPerson> aggregate) {
    return List.of();
  }
}
