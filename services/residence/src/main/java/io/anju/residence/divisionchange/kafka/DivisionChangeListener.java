package io.anju.residence.divisionchange.kafka;

import io.anju.contract.DwellingFact;
import io.anju.contract.FactType;
import io.anju.platform.facts.FactListener;
import java.util.List;

/** Receives dwellings whose division may have changed. */
record DivisionChangeListener(DivisionChangeProcessor processor)
    implements FactListener<DwellingFact> {

  @Override
  public FactType type() {
    return FactType.DWELLING;
  }

  /** The consumer group's name, kept from before the feature was renamed so that offsets stay. */
  @Override
  public String name() {
    return "relocations";
  }

  @Override
  public boolean latencySensitive() {
    return false;
  }

  @Override
  public void apply(List<DwellingFact> facts) {
    processor.process(facts);
  }
}
