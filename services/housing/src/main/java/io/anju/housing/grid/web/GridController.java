package io.anju.housing.grid.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.housing.grid.Grid;
import io.anju.housing.grid.GridSearch;
import io.anju.housing.grid.Grids;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.platform.web.Form;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.Replies;
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

/** Officials lay out the grids of their division and say who answers for each. */
@RestController
final class GridController {

  private final Grids grids;
  private final GridSearch search;
  private final Clock clock;

  GridController(Grids grids, GridSearch search, Clock clock) {
    this.grids = grids;
    this.search = search;
    this.clock = clock;
  }

  @PostMapping("/api/grids")
  @Allowed({Role.HOUSING_OFFICER, Role.STATION_CHIEF, Role.ADMINISTRATOR})
  @Operation(summary = "Lays out a basic grid; the same again answers 200")
  ResponseEntity<GridView> layOut(Form form) {
    var code = form.code("grid", GridCode::check);
    var name = form.optionalText("name");
    form.complete();
    var laidOut = grids.layOut(code, name);
    return laidOut.fresh() ? ResponseEntity.created(URI.create("/api/grids/" + code))
            .eTag("\"" + laidOut.grid().version() + "\"").body(view(laidOut.grid()))
        : answer(laidOut.grid());
  }

  @GetMapping("/api/grids/{grid}")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.ADMINISTRATOR})
  @Operation(summary = "A basic grid, with who answers for it")
  ResponseEntity<GridView> grid(@PathVariable GridCode grid) {
    return answer(grids.require(grid));
  }

  @GetMapping("/api/divisions/{code}/grids")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.ADMINISTRATOR})
  @Operation(summary = "The basic grids of a division")
  Page<GridView> inDivision(@PathVariable DivisionCode code, PageRequest page) {
    var found = Page.of(search.in(code, page.after(), page.limit() + 1), page, Versioned::id);
    return new Page<>(found.items().stream().map(this::view).toList(), found.next());
  }

  @PutMapping("/api/grids/{grid}/boundary")
  @Allowed({Role.HOUSING_OFFICER, Role.STATION_CHIEF, Role.ADMINISTRATOR})
  @Operation(summary = "Draws a grid's boundary: a GeoJSON polygon in CGCS2000 degrees")
  ResponseEntity<GridView> boundary(@PathVariable GridCode grid, ExpectedVersion expected, JsonNode body) {
    return answer(grids.bound(grid, expected, GeoJson.read(body)));
  }

  @PutMapping("/api/grids/{grid}/division")
  @Allowed({Role.HOUSING_OFFICER, Role.ADMINISTRATOR})
  @Operation(summary = "Gives a grid to the community that has its ground now; its code stays")
  ResponseEntity<GridView> division(@PathVariable GridCode grid, ExpectedVersion expected, Form form) {
    var community = form.code("division", CommunityCode::check);
    form.complete();
    return answer(grids.cede(grid, expected, community));
  }

  @PostMapping("/api/grids/{grid}/workers")
  @Allowed({Role.HOUSING_OFFICER, Role.STATION_CHIEF, Role.ADMINISTRATOR})
  @Operation(summary = "Names who answers for a grid from a day on; the one before ends the day before")
  ResponseEntity<GridView> worker(@PathVariable GridCode grid, ExpectedVersion expected, Form form) {
    return answer(grids.assign(grid, expected, AssignmentForm.read(form)));
  }

  private ResponseEntity<GridView> answer(Versioned<Grid> grid) {
    return Replies.found(grid, view(grid));
  }

  private GridView view(Versioned<Grid> grid) {
    return GridView.of(grid, grids.responsible(grid.state(), LocalDate.now(clock)).orElse(null));
  }
}
