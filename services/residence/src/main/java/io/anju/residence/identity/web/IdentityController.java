package io.anju.residence.identity.web;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.access.Unmasking;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.request.Body;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.identity.Identities;
import io.anju.residence.identity.IdentityDecision;
import io.anju.residence.identity.IdentityProposal;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.person.http.PersonResponse;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrections, merges and separations of identities, by police officers only. */
@RestController
final class IdentityController {

  private final Identities identities;
  private final Persons persons;

  IdentityController(Identities identities, Persons persons) {
    this.identities = identities;
    this.persons = persons;
  }

  @GetMapping("/api/persons/{personId}/identity")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "All ids of the person, and the changes of their identity")
  ResponseEntity<IdentityResponse> find(@PathVariable PersonId personId) {
    var person = persons.require(personId);
    return VersionedResponses.found(
        person, IdentityResponse.of(person.state(), proposalsShown(person.state())));
  }

  @PostMapping("/api/persons/{personId}/document")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "identity-correction")
  @TwoOfficials
  @Operation(
      summary =
          "Corrects the document number once a second official enters the same; the person gets a"
              + " new id, the former remains an alias")
  ResponseEntity<?> correct(
      @PathVariable PersonId personId,
      @Body DocumentCorrectionRequest request,
      ExpectedVersion expected) {
    return response(
        identities.correctDocument(personId, request.document(), request.reason(), expected));
  }

  @PostMapping("/api/persons/{personId}/merge")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "identity-correction")
  @TwoOfficials
  @Operation(
      summary =
          "Merges another record of the same person into this one, once a second official asks for"
              + " it")
  ResponseEntity<?> merge(
      @PathVariable PersonId personId, @Body MergeRequest request, ExpectedVersion expected) {
    return response(identities.merge(personId, request.other(), request.reason(), expected));
  }

  @PostMapping("/api/persons/{personId}/unmerge")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "identity-correction")
  @TwoOfficials
  @Operation(summary = "Separates a merged record again, once a second official asks for it")
  ResponseEntity<?> unmerge(
      @PathVariable PersonId personId, @Body MergeRequest request, ExpectedVersion expected) {
    return response(identities.unmerge(personId, request.other(), request.reason(), expected));
  }

  /** Officials alone see who proposed what. */
  private List<IdentityProposal> proposalsShown(Person person) {
    return CurrentCaller.get().official() ? identities.proposals(person) : List.of();
  }

  private static ResponseEntity<?> response(IdentityDecision decision) {
    return switch (decision) {
      case IdentityDecision.CarriedOut(var person) ->
          VersionedResponses.changed(
              FactType.PERSON, person, PersonResponse.of(person, Unmasking.NONE));
      case IdentityDecision.AwaitingSecondOfficer(var proposal) ->
          ResponseEntity.accepted().body(IdentityProposalResponse.of(proposal));
    };
  }
}
