package io.anju.residence.declaration.web;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.web.RequestReader;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.declaration.DeclarationResult;
import io.anju.residence.declaration.Departures;
import io.anju.residence.declaration.MoveOut;
import io.anju.residence.registration.ResidenceId;
import io.anju.residence.registration.http.ResidenceResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
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
  @RequestBody(content = @Content(schema = @Schema(implementation = MoveOutRequest.class)))
  ResponseEntity<ResidenceResponse> depart(
      @PathVariable PersonId personId,
      @PathVariable UUID residenceId,
      RequestReader request,
      ExpectedVersion expected) {
    var on = request.date("on");
    var by = request.choice("declaredBy", Declarant.class);
    request.complete();
    return response(
        departures.depart(
            new MoveOut(personId, new ResidenceId(residenceId.toString()), on, by), expected));
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
          "Objects to a departure the other party declared: {reason, declaredBy}; the residence"
              + " continues until the police decide")
  ResponseEntity<ResidenceResponse> object(
      @PathVariable PersonId personId,
      @PathVariable UUID residenceId,
      RequestReader request,
      ExpectedVersion expected) {
    String reason = request.text("reason");
    var by = request.choice("declaredBy", Declarant.class);
    request.complete();
    return response(
        departures.object(personId, new ResidenceId(residenceId.toString()), by, reason, expected));
  }

  @PostMapping(RESIDENCE + "/objection/decision")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "residence-registration")
  @Operation(summary = "Decides whether the person left: {left, reason}")
  ResponseEntity<ResidenceResponse> decide(
      @PathVariable PersonId personId,
      @PathVariable UUID residenceId,
      RequestReader request,
      ExpectedVersion expected) {
    Boolean left = request.flag("left");
    String reason = request.text("reason");
    request.complete();
    return response(
        departures.decide(
            personId, new ResidenceId(residenceId.toString()), left, reason, expected));
  }

  private static ResponseEntity<ResidenceResponse> response(DeclarationResult changed) {
    return VersionedResponses.changed(
        FactType.PERSON,
        changed.person(),
        ResidenceResponse.of(changed.person().state().id(), changed.residence()));
  }
}
