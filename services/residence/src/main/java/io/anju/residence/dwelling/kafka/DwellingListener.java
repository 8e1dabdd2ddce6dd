package io.anju.residence.dwelling.kafka;

import io.anju.contract.DwellingFact;
import io.anju.contract.FactType;
import io.anju.platform.facts.FactListener;
import java.util.List;

/** Receives the dwellings that the housing service publishes. */
record DwellingListener(DwellingProcessor processor) implements FactListener<DwellingFact> {

  @Override
  public FactType type() {
    return FactType.DWELLING;
  }

  @Override
  public String name() {
    return "dwellings";
  }

  @Override
  public void apply(List<DwellingFact> facts) {
    processor.process(facts);
  }
}
