package io.anju.housing.party.kafka;

import io.anju.contract.FactType;
import io.anju.contract.PersonFact;
import io.anju.housing.party.mongo.PersonProjection;
import io.anju.platform.facts.FactListener;
import java.util.List;

/** Keeps who people are and where they are registered. */
record PersonListener(PersonProjection persons) implements FactListener<PersonFact> {

  @Override
  public FactType type() {
    return FactType.PERSON;
  }

  @Override
  public String name() {
    return "parties";
  }

  @Override
  public void apply(List<PersonFact> facts) {
    persons.apply(facts);
  }
}
