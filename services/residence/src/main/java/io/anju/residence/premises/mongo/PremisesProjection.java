package io.anju.residence.premises.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.EnterpriseFact;
import io.anju.contract.FactType;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoProjection;
import io.anju.residence.premises.Premises;
import io.anju.residence.projection.VersionedProjection;
import java.util.List;

/** Premises by the enterprise's credit code. */
public final class PremisesProjection implements Premises, VersionedProjection {

  private final MongoProjection<PremisesDocument> premises;

  public PremisesProjection(AggregateStore store) {
    this.premises = store.projection("premises", PremisesDocument.class);
  }

  public void apply(List<EnterpriseFact> facts) {
    premises.applyAll(
        facts.stream()
            .map(fact -> new Versioned<>(fact.id(), fact.version(), PremisesDocument.from(fact)))
            .toList());
  }

  @Override
  public boolean isRegisteredAt(CreditCode enterprise, DwellingCode dwelling) {
    return premises
        .find(enterprise.value())
        .filter(found -> found.state().contains(dwelling))
        .isPresent();
  }

  @Override
  public FactType type() {
    return FactType.ENTERPRISE;
  }

  @Override
  public long versionOf(String id) {
    return premises.find(id).map(Versioned::version).orElse(0L);
  }
}
