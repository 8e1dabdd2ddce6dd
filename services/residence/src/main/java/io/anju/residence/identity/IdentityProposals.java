package io.anju.residence.identity;

import io.anju.codes.PersonId;
import io.anju.residence.person.IdentityChange;
import java.util.List;
import java.util.Optional;

/** Where proposals are kept: one for each person, kind of change and id that it leads to. */
public interface IdentityProposals {

  Optional<IdentityProposal> find(PersonId person, IdentityChange.Kind kind, PersonId other);

  /** Those of a person, the oldest first. */
  List<IdentityProposal> of(PersonId person);

  /** Replaces the one before. */
  void save(IdentityProposal proposal);

  /** Whether it was there: of several who remove it at once, one did. */
  boolean remove(IdentityProposal proposal);
}
