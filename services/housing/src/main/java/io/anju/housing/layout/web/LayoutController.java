package io.anju.housing.layout.web;

import io.anju.codes.BuildingCode;
import io.anju.contract.FactType;
import io.anju.housing.dwelling.DwellingCoding.Coded;
import io.anju.housing.layout.Layouts;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.request.Body;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Housing officers and grid workers code all rooms of a building from a layout. */
@RestController
@RequestMapping("/api/buildings/{buildingCode}/layout")
final class LayoutController {

  private final Layouts layouts;

  LayoutController(Layouts layouts) {
    this.layouts = layouts;
  }

  @PostMapping("/preview")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.ADMINISTRATOR})
  @Operation(
      summary = "The rooms of a layout, and which of them have codes already; writes nothing")
  LayoutPreviewResponse preview(
      @PathVariable BuildingCode buildingCode, @Body LayoutRequest request) {
    return LayoutPreviewResponse.of(layouts.preview(buildingCode, request.toLayout()));
  }

  /** The headers refer to the last of the rooms. */
  @PostMapping
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.ADMINISTRATOR})
  @Operation(
      summary =
          "Codes the rooms of a layout; repeating the request answers 200 with the same codes")
  ResponseEntity<CodedLayoutResponse> code(
      @PathVariable BuildingCode buildingCode, @Body LayoutRequest request) {
    var coded = layouts.code(buildingCode, request.toLayout());
    var last = coded.getLast().dwelling();
    return coded.stream().anyMatch(Coded::created)
        ? VersionedResponses.created(
            "/api/dwellings/" + last.id(), FactType.DWELLING, last, CodedLayoutResponse.of(coded))
        : VersionedResponses.changed(FactType.DWELLING, last, CodedLayoutResponse.of(coded));
  }
}
