package io.anju.housing.grid.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.housing.grid.Grid;
import io.anju.housing.grid.Grids;
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
import tools.jackson.databind.JsonNode;

/** Officials create the grids of their division and assign workers to them. */
@RestController
final class GridController {

  private final Grids grids;
  private final Clock clock;

  GridController(Grids grids, Clock clock) {
    this.grids = grids;
    this.clock = clock;
  }

  @PostMapping("/api/grids")
  @Allowed({Role.HOUSING_OFFICER, Role.STATION_CHIEF, Role.ADMINISTRATOR})
  @Operation(summary = "Creates a basic grid; repeating the request answers 200")
  ResponseEntity<GridResponse> create(@Body GridRequest request) {
    var creation = grids.create(request.grid(), request.name());
    return creation.created()
        ? ResponseEntity.created(URI.create("/api/grids/" + request.grid()))
            .eTag("\"" + creation.grid().version() + "\"")
            .body(toResponse(creation.grid()))
        : response(creation.grid());
  }

  @GetMapping("/api/grids/{grid}")
  @Allowed({
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.ADMINISTRATOR
  })
  @Operation(summary = "A basic grid with the worker responsible for it")
  ResponseEntity<GridResponse> grid(@PathVariable GridCode grid) {
    return response(grids.require(grid));
  }

  @GetMapping("/api/divisions/{code}/grids")
  @Allowed({
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.ADMINISTRATOR
  })
  @Operation(summary = "The basic grids of a division")
  Page<GridResponse> inDivision(@PathVariable DivisionCode code, PageRequest page) {
    var found =
        Page.of(grids.inDivision(code, page.after(), page.limit() + 1), page, Versioned::id);
    return new Page<>(found.items().stream().map(this::toResponse).toList(), found.next());
  }

  @PutMapping("/api/grids/{grid}/boundary")
  @Allowed({Role.HOUSING_OFFICER, Role.STATION_CHIEF, Role.ADMINISTRATOR})
  @Operation(summary = "Sets the boundary of a grid: a GeoJSON polygon in CGCS2000 degrees")
  ResponseEntity<GridResponse> boundary(
      @PathVariable GridCode grid, ExpectedVersion expected, JsonNode body) {
    return response(grids.setBoundary(grid, expected, GeoJson.read(body)));
  }

  @PutMapping("/api/grids/{grid}/division")
  @Allowed({Role.HOUSING_OFFICER, Role.ADMINISTRATOR})
  @Operation(summary = "Gives a grid to the community its area belongs to now; its code is kept")
  ResponseEntity<GridResponse> division(
      @PathVariable GridCode grid, ExpectedVersion expected, @Body GridDivisionRequest request) {
    return response(grids.moveToCommunity(grid, expected, request.division()));
  }

  @PostMapping("/api/grids/{grid}/workers")
  @Allowed({Role.HOUSING_OFFICER, Role.STATION_CHIEF, Role.ADMINISTRATOR})
  @Operation(
      summary =
          "Assigns a worker to a grid from a day on; the previous assignment ends the day before")
  ResponseEntity<GridResponse> assignWorker(
      @PathVariable GridCode grid, ExpectedVersion expected, @Body AssignmentRequest request) {
    return response(grids.assignWorker(grid, expected, request.toAssignment()));
  }

  private ResponseEntity<GridResponse> response(Versioned<Grid> grid) {
    return VersionedResponses.found(grid, toResponse(grid));
  }

  private GridResponse toResponse(Versioned<Grid> grid) {
    return GridResponse.of(
        grid, grids.responsibleWorker(grid.state(), LocalDate.now(clock)).orElse(null));
  }
}
