package io.anju.residence.party;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Caller;
import java.util.Objects;
import java.util.Optional;

/**
 * A person, an organisation, a person who signs in for an organisation, or, where an official
 * recorded a statement, neither.
 */
public record Party(Optional<PersonId> person, Optional<CreditCode> uscc) {

  public static final Party NONE = new Party(Optional.empty(), Optional.empty());

  public Party {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(uscc, "uscc");
  }

  /** The party the caller speaks for; none for an official. */
  public static Party of(Caller caller) {
    return caller.official() ? NONE : new Party(caller.person(), caller.uscc());
  }
}
