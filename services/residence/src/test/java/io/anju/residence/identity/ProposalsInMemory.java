package io.anju.residence.identity;

import io.anju.codes.PersonId;
import io.anju.residence.person.IdentityChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Proposals held in memory. */
public final class ProposalsInMemory implements IdentityProposals {

  private final List<IdentityProposal> proposals = new ArrayList<>();

  @Override
  public Optional<IdentityProposal> find(
      PersonId person, IdentityChange.Kind kind, PersonId other) {
    return proposals.stream().filter(one -> isFor(one, person, kind, other)).findFirst();
  }

  @Override
  public List<IdentityProposal> of(PersonId person) {
    return proposals.stream()
        .filter(one -> one.person().equals(person))
        .sorted(Comparator.comparing(IdentityProposal::at))
        .toList();
  }

  @Override
  public void save(IdentityProposal proposal) {
    proposals.removeIf(one -> isFor(one, proposal.person(), proposal.kind(), proposal.other()));
    proposals.add(proposal);
  }

  @Override
  public boolean remove(IdentityProposal proposal) {
    return proposals.remove(proposal);
  }

  private static boolean isFor(
      IdentityProposal one, PersonId person, IdentityChange.Kind kind, PersonId other) {
    return one.person().equals(person) && one.kind() == kind && one.other().equals(other);
  }
}
