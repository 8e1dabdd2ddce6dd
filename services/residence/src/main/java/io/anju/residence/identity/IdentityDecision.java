package io.anju.residence.identity;

import io.anju.platform.aggregate.Versioned;
import io.anju.residence.person.Person;

/** What became of a change of an identity that an official asked for. */
public sealed interface IdentityDecision {

  /** Another official has to ask for the same before it is carried out. */
  record AwaitingSecondOfficer(IdentityProposal proposal) implements IdentityDecision {}

  /** It is carried out, or was before. */
  record CarriedOut(Versioned<Person> person) implements IdentityDecision {}
}
