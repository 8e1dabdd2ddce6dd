package io.anju.housing.dwelling.web;

import io.anju.codes.BuildingCode;
import io.anju.contract.FactType;
import io.anju.housing.dwelling.DwellingCoding;
import io.anju.housing.dwelling.DwellingCoding.Coded;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.request.Body;
import io.anju.platform.request.OneOrMany;
import io.anju.platform.request.Size;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Housing officers and grid workers code the rooms of their division. */
@RestController
final class DwellingCodingController {

  private final DwellingCoding coding;

  DwellingCodingController(DwellingCoding coding) {
    this.coding = coding;
  }

  /** The headers are those of the last room. */
  @PostMapping("/api/buildings/{buildingCode}/dwellings")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.ADMINISTRATOR})
  @Operation(summary = "Codes one room or up to 1,000; answers 200 where all were coded before")
  ResponseEntity<CodedRoomsResponse> code(
      @PathVariable BuildingCode buildingCode,
      @Body @Size(min = 1, max = 1_000) OneOrMany<RoomRequest> request) {
    var coded =
        coding.code(buildingCode, request.all().stream().map(RoomRequest::toSurvey).toList());
    var last = coded.getLast().dwelling();
    return coded.stream().anyMatch(Coded::created)
        ? VersionedResponses.created(
            "/api/dwellings/" + last.id(), FactType.DWELLING, last, CodedRoomsResponse.of(coded))
        : VersionedResponses.changed(FactType.DWELLING, last, CodedRoomsResponse.of(coded));
  }
}
