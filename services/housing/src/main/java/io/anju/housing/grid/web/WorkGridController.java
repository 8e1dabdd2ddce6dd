package io.anju.housing.grid.web;

import io.anju.codes.DivisionCode;
import io.anju.housing.grid.WorkGrid;
import io.anju.housing.grid.WorkGrids;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Officials combine basic grids into work grids, each with one worker. */
@RestController
final class WorkGridController {

  private final WorkGrids workGrids;
  private final Clock clock;

  WorkGridController(WorkGrids workGrids, Clock clock) {
    this.workGrids = workGrids;
    this.clock = clock;
  }

  @PostMapping("/api/work-grids")
  @Allowed({Role.HOUSING_OFFICER, Role.STATION_CHIEF, Role.ADMINISTRATOR})
  @Operation(summary = "Creates a work grid of basic grids")
  ResponseEntity<WorkGridResponse> create(@Body WorkGridRequest request) {
    var created = workGrids.create(request.division(), request.name(), request.grids());
    return ResponseEntity.created(URI.create("/api/work-grids/" + created.id()))
        .eTag("\"" + created.version() + "\"")
        .body(toResponse(created));
  }

  @GetMapping("/api/work-grids/{id}")
  @Allowed({
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.ADMINISTRATOR
  })
  @Operation(summary = "A work grid with its basic grids and the worker responsible for it")
  ResponseEntity<WorkGridResponse> workGrid(@PathVariable String id) {
    return response(workGrids.require(id));
  }

  @GetMapping("/api/divisions/{code}/work-grids")
  @Allowed({
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.ADMINISTRATOR
  })
  @Operation(summary = "The work grids of a division")
  Page<WorkGridResponse> inDivision(@PathVariable DivisionCode code, PageRequest page) {
    var found =
        Page.of(workGrids.inDivision(code, page.after(), page.limit() + 1), page, Versioned::id);
    return new Page<>(found.items().stream().map(this::toResponse).toList(), found.next());
  }

  @PutMapping("/api/work-grids/{id}/grids")
  @Allowed({Role.HOUSING_OFFICER, Role.STATION_CHIEF, Role.ADMINISTRATOR})
  @Operation(summary = "Replaces the basic grids of a work grid")
  ResponseEntity<WorkGridResponse> grids(
      @PathVariable String id, ExpectedVersion expected, @Body GridsRequest request) {
    return response(workGrids.replaceGrids(id, expected, request.grids()));
  }

  @PostMapping("/api/work-grids/{id}/workers")
  @Allowed({Role.HOUSING_OFFICER, Role.STATION_CHIEF, Role.ADMINISTRATOR})
  @Operation(
      summary =
          "Assigns a worker to a work grid from a day on; the previous assignment ends the day"
              + " before")
  ResponseEntity<WorkGridResponse> assignWorker(
      @PathVariable String id, ExpectedVersion expected, @Body AssignmentRequest request) {
    return response(workGrids.assignWorker(id, expected, request.toAssignment()));
  }

  private ResponseEntity<WorkGridResponse> response(Versioned<WorkGrid> workGrid) {
    return VersionedResponses.found(workGrid, toResponse(workGrid));
  }

  private WorkGridResponse toResponse(Versioned<WorkGrid> workGrid) {
    return WorkGridResponse.of(workGrid, workGrids.gridsOf(workGrid.id()), LocalDate.now(clock));
  }
}
