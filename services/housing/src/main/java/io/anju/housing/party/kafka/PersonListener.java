package io.anju.housing.party.kafka;

import io.anju.contract.FactType;
import io.anju.contract.PersonFact;
import io.anju.housing.party.RegisteredPersonProjection;
import io.anju.platform.facts.FactListener;
import java.util.List;

/**
 * Receives the facts about people. It is the only listener to them in this service: each further
 * one would be a consumer group that processes every registration again.
 */
record PersonListener(RegisteredPersonProjection persons) implements FactListener<PersonFact> {

  @Override
  public FactType type() {
    return FactType.PERSON;
  }

  @Override
  public String name() {
    return "parties";
  }

  /** Certificates, duties and retirements are needed long after a registration. */
  @Override
  public boolean latencySensitive() {
    return false;
  }

  @Override
  public void apply(List<PersonFact> facts) {
    persons.apply(facts);
  }
}
