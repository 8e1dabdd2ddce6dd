package io.anju.residence.identity.web;

import io.anju.platform.access.AboutPersons;
import io.anju.residence.identity.IdentityProposal;
import io.anju.residence.person.IdentityChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A change of an identity that waits for a second official.
 *
 * @param until the last day on which it can be decided
 */
record IdentityProposalResponse(
    String personId,
    IdentityChange.Kind kind,
    String other,
    String by,
    Instant at,
    LocalDate until,
    String reason)
    implements AboutPersons {

  static IdentityProposalResponse of(IdentityProposal proposal) {
    return new IdentityProposalResponse(
        proposal.person().value(),
        proposal.kind(),
        proposal.other().value(),
        proposal.by(),
        proposal.at(),
        proposal.until(),
        proposal.reason());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
