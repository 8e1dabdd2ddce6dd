package io.anju.employment.reconciliation.mongo;

import io.anju.contract.DiscrepancyFact;
import io.anju.contract.Fact;
import io.anju.contract.employment.RegisterDiscrepancy;
import io.anju.employment.reconciliation.Discrepancy;
import io.anju.employment.reconciliation.ReconciledPerson;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.time.Clock;
import java.util.List;

/**
 * Maps reconciled persons to their collection, under the personId; each discrepancy is published
 * for the work lists.
 */
public record ReconciledPersonMapping(Clock clock)
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
    return aggregate.state().discrepancies().stream()
        .<Fact>map(discrepancy -> fact(aggregate, discrepancy))
        .toList();
  }

  private DiscrepancyFact fact(Versioned<ReconciledPerson> person, Discrepancy discrepancy) {
    var mismatch = discrepancy.mismatch();
    boolean open =
        switch (discrepancy) {
          case Discrepancy.Open _ -> true;
          case Discrepancy.Closed _, Discrepancy.Resolved _ -> false;
        };
    return new DiscrepancyFact(
        person.id() + ":" + mismatch.key(),
        person.version(),
        person.id(),
        RegisterDiscrepancy.valueOf(mismatch.kind().name()),
        mismatch.recordId().orElse(null),
        mismatch.division().value(),
        mismatch.since(),
        open,
        clock.instant());
  }
}
