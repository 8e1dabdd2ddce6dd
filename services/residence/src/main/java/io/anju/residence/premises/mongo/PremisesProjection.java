package io.anju.residence.premises.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.FactType;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoProjection;
import io.anju.residence.premises.EnterpriseAddress;
import io.anju.residence.premises.PremisesUpdates;
import io.anju.residence.premises.StatedAddresses;
import io.anju.residence.projection.VersionedProjection;
import java.util.List;

/** Addresses by the enterprise's credit code. */
final class PremisesProjection implements StatedAddresses, PremisesUpdates, VersionedProjection {

  private final MongoProjection<PremisesDocument> premises;

  PremisesProjection(AggregateStore store) {
    this.premises = store.projection("premises", PremisesDocument.class);
  }

  @Override
  public void apply(List<Versioned<EnterpriseAddress>> addresses) {
    premises.applyAll(
        addresses.stream()
            .map(
                one -> new Versioned<>(one.id(), one.version(), PremisesDocument.from(one.state())))
            .toList());
  }

  @Override
  public boolean statesAddressAt(CreditCode enterprise, DwellingCode dwelling) {
    return premises
        .find(enterprise.value())
        .filter(found -> found.state().toDomain().contains(dwelling))
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
