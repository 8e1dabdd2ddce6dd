package io.anju.housing.party.kafka;

import io.anju.contract.FactType;
import io.anju.contract.PersonFact;
import io.anju.housing.party.mongo.PersonProjection;
import io.anju.platform.facts.FactListener;
import java.util.List;

/**
 * Keeps who people are and where they are registered. The one listener to people here: each costs a
 * registration anew.
 */
record PersonListener(PersonProjection persons) implements FactListener<PersonFact> {

  @Override
  public FactType type() {
    return FactType.PERSON;
  }

  @Override
  public String name() {
    return "parties";
  }

  /**
   * Nobody waits: certificates, duties and retirements of dwellings come long after a registration.
   */
  @Override
  public boolean latencySensitive() {
    return false;
  }

  @Override
  public void apply(List<PersonFact> facts) {
    persons.apply(facts);
  }
}
