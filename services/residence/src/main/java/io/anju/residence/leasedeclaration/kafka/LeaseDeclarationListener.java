package io.anju.residence.leasedeclaration.kafka;

import io.anju.contract.FactType;
import io.anju.contract.TenancyFact;
import io.anju.platform.facts.FactListener;
import java.util.List;
import java.util.function.Consumer;

/** Tenancies as they are told. */
public record LeaseDeclarationListener(Consumer<List<TenancyFact>> handler)
    implements FactListener<TenancyFact> {

  @Override
  public FactType type() {
    return FactType.TENANCY;
  }

  @Override
  public String name() {
    return "lettings";
  }

  @Override
  public void apply(List<TenancyFact> facts) {
    handler.accept(facts);
  }
}
