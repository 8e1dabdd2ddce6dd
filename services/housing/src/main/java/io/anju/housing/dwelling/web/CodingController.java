package io.anju.housing.dwelling.web;

import io.anju.codes.BuildingCode;
import io.anju.contract.FactType;
import io.anju.housing.dwelling.DwellingCoding;
import io.anju.housing.dwelling.DwellingCoding.Coded;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.web.Replies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Housing officers and grid workers code the rooms of their division. */
@RestController
final class CodingController {

  private final DwellingCoding coding;

  CodingController(DwellingCoding coding) {
    this.coding = coding;
  }

  /** The headers speak of the last of the rooms. */
  @PostMapping("/api/buildings/{buildingCode}/dwellings")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.ADMINISTRATOR})
  @Operation(summary = "Codes one room or up to 1,000; 200 where each had its code already")
  @RequestBody(content = @Content(array = @ArraySchema(schema = @Schema(implementation = RoomRequest.class))))
  ResponseEntity<CodedRooms> code(@PathVariable BuildingCode buildingCode, JsonNode body) {
    var coded = coding.code(buildingCode, RoomForm.read(body));
    var last = coded.getLast().dwelling();
    return coded.stream().anyMatch(Coded::fresh)
        ? Replies.created("/api/dwellings/" + last.id(), FactType.DWELLING, last, CodedRooms.of(coded))
        : Replies.changed(FactType.DWELLING, last, CodedRooms.of(coded));
  }
}
