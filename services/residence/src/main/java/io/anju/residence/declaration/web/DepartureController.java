package io.anju.residence.declaration.web;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.request.Body;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.declaration.DeclarationResult;
import io.anju.residence.declaration.Departures;
import io.anju.residence.declaration.MoveOut;
import io.anju.residence.registration.ResidenceId;
import io.anju.residence.registration.http.ResidenceResponse;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Departures, objections to them, and the decisions of the police. {@code If-Match} is the version
 * of the person.
 */
@RestController
final class DepartureController {

  private static final String RESIDENCE = "/api/persons/{personId}/residences/{residenceId}";

  private final Departures departures;

  DepartureController(Departures departures) {
    this.departures = departures;
  }

  @PostMapping(RESIDENCE + "/departure")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.GRID_WORKER,
    Role.LANDLORD,
    Role.EMPLOYER,
    Role.RESIDENT
  })
  @PersonalData(purpose = "residence-registration")
  @Operation(summary = "Declares that the person left; the other party is notified")
  ResponseEntity<ResidenceResponse> depart(
      @PathVariable PersonId personId,
      @PathVariable UUID residenceId,
      @Body MoveOutRequest request,
      ExpectedVersion expected) {
    var residence = new ResidenceId(residenceId.toString());
    return response(
        departures.depart(
            new MoveOut(personId, residence, request.on(), request.declaredBy()), expected));
  }

  @PostMapping(RESIDENCE + "/objection")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.GRID_WORKER,
    Role.LANDLORD,
    Role.EMPLOYER,
    Role.RESIDENT
  })
  @PersonalData(purpose = "residence-registration")
  @Operation(
      summary =
          "Objects to a departure the other party declared; the residence continues until the"
              + " police decide")
  ResponseEntity<ResidenceResponse> object(
      @PathVariable PersonId personId,
      @PathVariable UUID residenceId,
      @Body ObjectionRequest request,
      ExpectedVersion expected) {
    return response(
        departures.object(
            personId,
            new ResidenceId(residenceId.toString()),
            request.declaredBy(),
            request.reason(),
            expected));
  }

  @PostMapping(RESIDENCE + "/objection/decision")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "residence-registration")
  @Operation(summary = "Decides whether the person left")
  ResponseEntity<ResidenceResponse> decide(
      @PathVariable PersonId personId,
      @PathVariable UUID residenceId,
      @Body ObjectionDecisionRequest request,
      ExpectedVersion expected) {
    return response(
        departures.decide(
            personId,
            new ResidenceId(residenceId.toString()),
            request.left(),
            request.reason(),
            expected));
  }

  private static ResponseEntity<ResidenceResponse> response(DeclarationResult changed) {
    return VersionedResponses.changed(
        FactType.PERSON,
        changed.person(),
        ResidenceResponse.of(changed.person().state().id(), changed.residence()));
  }
}
