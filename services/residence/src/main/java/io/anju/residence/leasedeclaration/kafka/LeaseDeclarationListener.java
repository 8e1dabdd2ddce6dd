package io.anju.residence.leasedeclaration.kafka;

import io.anju.contract.FactType;
import io.anju.contract.TenancyFact;
import io.anju.platform.facts.FactListener;
import java.util.List;

/** Receives the tenancies that the housing service publishes. */
record LeaseDeclarationListener(LeaseDeclarationProcessor processor)
    implements FactListener<TenancyFact> {

  @Override
  public FactType type() {
    return FactType.TENANCY;
  }

  /** The consumer group's name, kept from before the feature was renamed so that offsets stay. */
  @Override
  public String name() {
    return "lettings";
  }

  @Override
  public void apply(List<TenancyFact> facts) {
    processor.process(facts);
  }
}
