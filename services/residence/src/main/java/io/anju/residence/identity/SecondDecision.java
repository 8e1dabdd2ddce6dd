package io.anju.residence.identity;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.residence.person.IdentityChange;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Four eyes on a change of an identity: one official enters it, and it is carried out when another
 * enters the same. Both have read the number or compared the records themselves.
 */
final class SecondDecision {

  /** Long enough for a colleague's leave, short enough that the case is remembered. */
  private static final Period OPEN_FOR = Period.ofDays(30);

  private final IdentityProposals proposals;
  private final Clock clock;

  SecondDecision(IdentityProposals proposals, Clock clock) {
    this.proposals = proposals;
    this.clock = clock;
  }

  /**
   * @return what now waits for another official; empty where the caller is the second, whose word
   *     is taken once: the proposal is gone then
   */
  Optional<IdentityProposal> awaited(
      PersonId person, IdentityChange.Kind kind, PersonId other, String reason) {
    var caller = CurrentCaller.get().subject();
    var open = proposals.find(person, kind, other).filter(this::isOpen);
    if (open.filter(proposal -> !proposal.by().equals(caller))
        .filter(proposals::remove)
        .isPresent()) {
      return Optional.empty();
    }
    var own = open.filter(proposal -> proposal.by().equals(caller));
    if (own.isPresent()) {
      return own;
    }
    var entered =
        new IdentityProposal(
            person,
            kind,
            other,
            caller,
            clock.instant(),
            LocalDate.now(clock).plus(OPEN_FOR),
            reason);
    proposals.save(entered);
    return Optional.of(entered);
  }

  List<IdentityProposal> open(PersonId person) {
    return proposals.of(person).stream().filter(this::isOpen).toList();
  }

  private boolean isOpen(IdentityProposal proposal) {
    return !proposal.until().isBefore(LocalDate.now(clock));
  }
}
