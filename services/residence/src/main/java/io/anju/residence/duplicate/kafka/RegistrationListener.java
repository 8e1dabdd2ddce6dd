package io.anju.residence.duplicate.kafka;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.contract.PersonFact;
import io.anju.platform.facts.FactListener;
import io.anju.residence.duplicate.Comparison.Told;
import java.util.List;
import java.util.function.Consumer;

/** Hears of every registration as the world does, so that comparing holds none of them up. */
public record RegistrationListener(Consumer<List<Told>> compared) implements FactListener<PersonFact> {

  @Override
  public FactType type() {
    return FactType.PERSON;
  }

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public void apply(List<PersonFact> facts) {
    compared.accept(facts.stream().map(fact -> new Told(new PersonId(fact.id()), fact.version())).toList());
  }
}
