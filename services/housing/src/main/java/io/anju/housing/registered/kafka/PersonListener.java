package io.anju.housing.registered.kafka;

import io.anju.contract.FactType;
import io.anju.contract.PersonFact;
import io.anju.platform.facts.FactListener;
import java.util.List;
import java.util.function.Consumer;

/** Keeps where people live, of all that is told of them. */
public record PersonListener(Consumer<List<PersonFact>> kept) implements FactListener<PersonFact> {

  @Override
  public FactType type() {
    return FactType.PERSON;
  }

  @Override
  public String name() {
    return "registered";
  }

  @Override
  public void apply(List<PersonFact> facts) {
    kept.accept(facts);
  }
}
