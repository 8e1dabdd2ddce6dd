package io.anju.residence.identity.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.identity.IdentityProposal;
import io.anju.residence.person.IdentityChange;
import io.anju.residence.person.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * All ids of a person and the changes of their identity.
 *
 * @param proposals the changes that wait for a second official
 */
record IdentityResponse(
    String personId,
    List<String> aliases,
    List<IdentityChangeResponse> acts,
    List<IdentityProposalResponse> proposals)
    implements AboutPersons {

  record IdentityChangeResponse(
      IdentityChange.Kind kind, String other, LocalDate on, String by, String reason) {}

  static IdentityResponse of(Person person, List<IdentityProposal> proposals) {
    return new IdentityResponse(
        person.id().value(),
        person.aliases().stream().map(PersonId::value).toList(),
        person.identityChanges().stream()
            .map(change ->
                new IdentityChangeResponse(
                    change.kind(),
                    change.other().value(),
                    change.on(),
                    change.by(),
                    change.reason()))
            .toList(),
        proposals.stream().map(IdentityProposalResponse::of).toList());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
