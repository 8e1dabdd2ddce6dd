package io.anju.residence.duplicate.kafka;

import io.anju.contract.FactType;
import io.anju.contract.PersonFact;
import io.anju.platform.facts.FactListener;
import java.util.List;

/** Receives every registration as it is published, so that comparing delays none of them. */
record DuplicateDetectionListener(DuplicateDetectionProcessor processor)
    implements FactListener<PersonFact> {

  @Override
  public FactType type() {
    return FactType.PERSON;
  }

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public boolean latencySensitive() {
    return false;
  }

  @Override
  public void apply(List<PersonFact> facts) {
    processor.process(facts);
  }
}
