package io.anju.residence.identity;

import io.anju.residence.person.Persons;
import java.time.Clock;

/** Identities of persons who hold no permit. */
public final class IdentitiesFixture {

  private IdentitiesFixture() {}

  public static Identities identities(Persons persons, Clock clock) {
    return new Identities(persons, _ -> false, new ProposalsInMemory(), clock);
  }
}
