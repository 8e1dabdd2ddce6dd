package io.anju.residence.declaration.web;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.declaration.DeclarationResult;
import io.anju.residence.declaration.PendingDecisions;
import io.anju.residence.registration.ResidenceId;
import io.anju.residence.registration.http.ResidenceResponse;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What others declared about a person that has no effect yet, and the decisions on it. */
@RestController
final class PendingDeclarationController {

  private static final String ALL = "/api/persons/{personId}/pending-declarations";
  private static final String ONE = ALL + "/{residenceId}";

  private final PendingDecisions decisions;

  PendingDeclarationController(PendingDecisions decisions) {
    this.decisions = decisions;
  }

  @GetMapping(ALL)
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.RESIDENT})
  @PersonalData
  @Operation(
      summary =
          "What others declared about the person that has no effect yet or was declined, oldest"
              + " first")
  Page<ResidenceResponse> list(@PathVariable PersonId personId) {
    return new Page<>(
        decisions.about(personId).stream()
            .map(pending -> ResidenceResponse.of(personId, pending))
            .toList(),
        null);
  }

  @PostMapping(ONE + "/confirmation")
  @Allowed(Role.RESIDENT)
  @PersonalData(purpose = "residence-registration")
  @Operation(
      summary = "The person confirms: it is registered as if they had declared it themselves")
  ResponseEntity<ResidenceResponse> confirm(
      @PathVariable PersonId personId, @PathVariable UUID residenceId) {
    return changed(decisions.confirm(personId, new ResidenceId(residenceId.toString())));
  }

  @PostMapping(ONE + "/objection")
  @Allowed(Role.RESIDENT)
  @PersonalData(purpose = "residence-registration")
  @Operation(summary = "The person objects: nothing takes effect until the police decide")
  ResponseEntity<ResidenceResponse> object(
      @PathVariable PersonId personId,
      @PathVariable UUID residenceId,
      @Body PendingObjectionRequest request) {
    return changed(
        decisions.object(personId, new ResidenceId(residenceId.toString()), request.reason()));
  }

  @PostMapping(ONE + "/decision")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "residence-registration")
  @Operation(
      summary =
          "The police of the dwelling's division accept the declaration, which ends a residence"
              + " elsewhere, or decline it")
  ResponseEntity<ResidenceResponse> decide(
      @PathVariable PersonId personId,
      @PathVariable UUID residenceId,
      @Body PendingDecisionRequest request) {
    return changed(
        decisions.decide(
            personId,
            new ResidenceId(residenceId.toString()),
            request.accepted(),
            request.reason()));
  }

  static ResidenceResponse response(DeclarationResult result) {
    var person = result.person().state().id();
    return result
        .pending()
        .map(pending -> ResidenceResponse.of(person, pending))
        .orElseGet(() -> ResidenceResponse.of(person, result.residence()));
  }

  private static ResponseEntity<ResidenceResponse> changed(DeclarationResult result) {
    return VersionedResponses.changed(FactType.PERSON, result.person(), response(result));
  }
}
