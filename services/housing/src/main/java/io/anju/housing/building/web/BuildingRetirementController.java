package io.anju.housing.building.web;

import io.anju.codes.BuildingCode;
import io.anju.contract.FactType;
import io.anju.housing.building.BuildingRetirement;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.request.Body;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A housing officer retires a building that no longer stands. */
@RestController
final class BuildingRetirementController {

  private final BuildingRetirement retirement;

  BuildingRetirementController(BuildingRetirement retirement) {
    this.retirement = retirement;
  }

  @PostMapping("/api/buildings/{buildingCode}/retirement")
  @Allowed({Role.HOUSING_OFFICER, Role.ADMINISTRATOR})
  @Operation(summary = "Retires a building whose dwellings are all retired, naming what came of it")
  ResponseEntity<BuildingResponse> retire(
      @PathVariable BuildingCode buildingCode,
      ExpectedVersion expected,
      @Body BuildingRetirementRequest request) {
    var retired = retirement.retire(buildingCode, expected, request.successors());
    return VersionedResponses.changed(FactType.BUILDING, retired, BuildingResponse.of(retired));
  }
}
