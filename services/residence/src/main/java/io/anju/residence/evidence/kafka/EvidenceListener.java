package io.anju.residence.evidence.kafka;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.platform.facts.FactListener;
import io.anju.residence.evidence.EvidenceUpdates;
import java.util.List;

/** Receives the facts of one type that permits depend on. */
record EvidenceListener<F extends Fact>(FactType type, EvidenceUpdates<F> updates)
    implements FactListener<F> {

  @Override
  public String name() {
    return "evidence";
  }

  @Override
  public void apply(List<F> facts) {
    updates.apply(facts);
  }
}
