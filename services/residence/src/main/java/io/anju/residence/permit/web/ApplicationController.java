package io.anju.residence.permit.web;

import io.anju.contract.FactType;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.request.Body;
import io.anju.platform.web.ReadYourWritesTokens;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.permit.procedure.Applications;
import io.anju.residence.projection.ProjectionBarrier;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The person applies, or the police station or the community service it commissions takes the
 * application (Decree 663 art. 9); or an employer or a school applies for its own (Shenzhen art.
 * 26).
 */
@RestController
final class ApplicationController {

  private final Applications applications;
  private final ProjectionBarrier projectionBarrier;
  private final PermitResponses responses;

  ApplicationController(
      Applications applications, ProjectionBarrier projectionBarrier, PermitResponses responses) {
    this.applications = applications;
    this.projectionBarrier = projectionBarrier;
    this.responses = responses;
  }

  @PostMapping("/api/permits")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.GRID_WORKER,
    Role.RESIDENT,
    Role.EMPLOYER
  })
  @PersonalData(purpose = "permit-application")
  @Operation(summary = "Applies for a permit; everything that is missing is named at once")
  ResponseEntity<PermitResponse> apply(
      @Body ApplicationRequest request, ReadYourWritesTokens requiredVersions) {
    projectionBarrier.await(FactType.TENANCY, requiredVersions.tokens());
    projectionBarrier.await(FactType.EMPLOYMENT, requiredVersions.tokens());
    projectionBarrier.await(FactType.INSURANCE, requiredVersions.tokens());
    projectionBarrier.await(FactType.ENROLMENT, requiredVersions.tokens());
    var permit = applications.apply(request.toApplication());
    return VersionedResponses.created(
        "/api/permits/" + permit.id(),
        FactType.PERMIT,
        permit,
        permit.state().holder(),
        responses.toResponse(permit.state()));
  }
}
