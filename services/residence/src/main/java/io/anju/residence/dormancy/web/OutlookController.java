package io.anju.residence.dormancy.web;

import io.anju.contract.FactType;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.web.Languages;
import io.anju.platform.web.ReadYourWritesTokens;
import io.anju.residence.dormancy.Outlooks;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.projection.ProjectionBarrier;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** For the holder, and for those who serve the holder. */
@RestController
final class OutlookController {

  private static final List<FactType> EVIDENCE_TYPES =
      List.of(FactType.TENANCY, FactType.EMPLOYMENT, FactType.INSURANCE, FactType.ENROLMENT);

  private final Outlooks outlooks;
  private final ProjectionBarrier projectionBarrier;

  OutlookController(Outlooks outlooks, ProjectionBarrier projectionBarrier) {
    this.outlooks = outlooks;
    this.projectionBarrier = projectionBarrier;
  }

  @GetMapping("/api/permits/{permitId}/outlook")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.RESIDENT})
  @PersonalData
  @Operation(
      summary =
          "The outlook of a permit: when and why it will be suspended or cancelled, and what would"
              + " prevent it")
  OutlookResponse find(
      @PathVariable UUID permitId,
      ReadYourWritesTokens requiredVersions,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    EVIDENCE_TYPES.forEach(type -> projectionBarrier.await(type, requiredVersions.tokens()));
    return OutlookResponse.of(
        outlooks.of(new PermitId(permitId.toString())), Languages.of(language));
  }
}
