package io.anju.residence.premises.kafka;

import io.anju.contract.EnterpriseFact;
import io.anju.contract.FactType;
import io.anju.platform.facts.FactListener;
import java.util.List;

/** Receives the enterprises that the employment service publishes. */
record EnterpriseListener(EnterpriseProcessor processor) implements FactListener<EnterpriseFact> {

  @Override
  public FactType type() {
    return FactType.ENTERPRISE;
  }

  @Override
  public String name() {
    return "premises";
  }

  @Override
  public void apply(List<EnterpriseFact> facts) {
    processor.process(facts);
  }
}
