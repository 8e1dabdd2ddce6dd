package io.anju.housing.building.web;

import io.anju.codes.BuildingCode;
import io.anju.contract.FactType;
import io.anju.housing.building.BuildingChanges;
import io.anju.housing.building.BuildingCoding;
import io.anju.housing.building.Buildings;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.request.Body;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Housing officers and grid workers code the buildings of their division; everybody reads them. */
@RestController
@RequestMapping("/api/buildings")
final class BuildingController {

  private final Buildings buildings;
  private final BuildingCoding coding;
  private final BuildingChanges changes;

  BuildingController(Buildings buildings, BuildingCoding coding, BuildingChanges changes) {
    this.buildings = buildings;
    this.coding = coding;
    this.changes = changes;
  }

  @PostMapping
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.ADMINISTRATOR})
  @Operation(
      summary =
          "Codes a building; an address that is coded in the same grid already answers 200 with its"
              + " building")
  ResponseEntity<BuildingResponse> code(@Body BuildingRequest request) {
    var coded = coding.code(request.toSurvey());
    var response = BuildingResponse.of(coded.building());
    return coded.created()
        ? VersionedResponses.created(
            "/api/buildings/" + response.buildingCode(),
            FactType.BUILDING,
            coded.building(),
            response)
        : VersionedResponses.changed(FactType.BUILDING, coded.building(), response);
  }

  @PutMapping("/{buildingCode}/attributes")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.ADMINISTRATOR})
  @Operation(
      summary = "Replaces the attributes and names of a building; what is left out becomes unknown")
  ResponseEntity<BuildingResponse> attributes(
      @PathVariable BuildingCode buildingCode,
      ExpectedVersion expected,
      @Body BuildingAttributesRequest request) {
    var updated = changes.updateAttributes(buildingCode, expected, request.toAttributes());
    return VersionedResponses.changed(FactType.BUILDING, updated, BuildingResponse.of(updated));
  }

  @GetMapping("/{buildingCode}")
  @Allowed(everyone = true)
  @Operation(summary = "A building")
  ResponseEntity<BuildingResponse> building(@PathVariable BuildingCode buildingCode) {
    var found = buildings.require(buildingCode);
    return VersionedResponses.found(found, BuildingResponse.of(found));
  }
}
