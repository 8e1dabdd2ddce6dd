package io.anju.housing.division.web;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.DivisionPath;
import io.anju.housing.division.Divisions;
import io.anju.platform.access.Allowed;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Versioned;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.Replies;
import io.swagger.v3.oas.annotations.Operation;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Public knowledge: every signed-in caller may read it. */
@RestController
@RequestMapping("/api/divisions")
final class DivisionController {

  /** More than any division has below it, so that a list without a limit is whole. */
  private static final int WHOLE = 1_000;

  private final Divisions divisions;

  DivisionController(Divisions divisions) {
    this.divisions = divisions;
  }

  @GetMapping("/{code}")
  @Allowed(everyone = true)
  @Operation(summary = "A division with its path")
  ResponseEntity<DivisionView> division(@PathVariable DivisionCode code) {
    var path = require(code);
    long release = Long.parseLong(path.last().release().format(DateTimeFormatter.BASIC_ISO_DATE));
    return Replies.found(new Versioned<>(code.value(), release, path), DivisionView.of(path));
  }

  @GetMapping("/{code}/children")
  @Allowed(everyone = true)
  @Operation(summary = "The divisions directly below; all of them where no limit is given")
  Page<DivisionView> children(@PathVariable DivisionCode code, PageRequest page, @RequestParam(required = false) String limit) {
    var path = require(code);
    var asked = limit == null ? new PageRequest(WHOLE, page.after()) : page;
    var views = divisions.children(code, asked.after(), asked.limit() + 1).stream()
        .map(child -> DivisionView.of(new DivisionPath(Stream.concat(path.divisions().stream(), Stream.of(child)).toList())))
        .toList();
    return Page.of(views, asked, DivisionView::code);
  }

  private DivisionPath require(DivisionCode code) {
    return divisions.path(code).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
  }
}
