package io.anju.residence.dwelling.kafka;

import io.anju.contract.DwellingFact;
import io.anju.contract.FactType;
import io.anju.platform.facts.FactListener;
import java.util.List;
import java.util.function.Consumer;

/** Keeps the dwellings the housing service tells of. */
public record DwellingListener(Consumer<List<DwellingFact>> handler)
    implements FactListener<DwellingFact> {

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
    handler.accept(facts);
  }
}
