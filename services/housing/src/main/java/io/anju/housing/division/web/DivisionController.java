package io.anju.housing.division.web;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.DivisionPath;
import io.anju.housing.division.Divisions;
import io.anju.platform.access.Allowed;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Divisions are public: every signed-in caller may read them. */
@RestController
@RequestMapping("/api/divisions")
final class DivisionController {

  /** More than any division has, so that a list without a limit is complete. */
  private static final int MAX_CHILDREN = 1_000;

  private final Divisions divisions;
  private final Clock clock;

  DivisionController(Divisions divisions, Clock clock) {
    this.divisions = divisions;
    this.clock = clock;
  }

  @GetMapping("/{code}")
  @Allowed(everyone = true)
  @Operation(
      summary =
          "A division with its path, on a day (today where none is given); an ended one names its"
              + " successors")
  ResponseEntity<DivisionResponse> division(
      @PathVariable DivisionCode code, @RequestParam(required = false) LocalDate asOf) {
    var path = require(code);
    long release = Long.parseLong(path.last().release().format(DateTimeFormatter.BASIC_ISO_DATE));
    var current = path.last().ended() ? divisions.current(code) : List.<DivisionCode>of();
    return VersionedResponses.found(
        new Versioned<>(code.value(), release, path),
        DivisionResponse.of(path, day(asOf), current));
  }

  @GetMapping("/{code}/children")
  @Allowed(everyone = true)
  @Operation(summary = "The divisions directly below on a day; all of them where no limit is given")
  Page<DivisionResponse> children(
      @PathVariable DivisionCode code,
      PageRequest page,
      @RequestParam(required = false) String limit,
      @RequestParam(required = false) LocalDate asOf) {
    var path = require(code);
    var effectivePage = limit == null ? new PageRequest(MAX_CHILDREN, page.after()) : page;
    var views =
        divisions
            .children(code, day(asOf), effectivePage.after(), effectivePage.limit() + 1)
            .stream()
            .map(child ->
                DivisionResponse.of(
                    new DivisionPath(
                        Stream.concat(path.divisions().stream(), Stream.of(child)).toList()),
                    day(asOf),
                    List.of()))
            .toList();
    return Page.of(views, effectivePage, DivisionResponse::code);
  }

  private LocalDate day(LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }

  private DivisionPath require(DivisionCode code) {
    return divisions.path(code).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
  }
}
