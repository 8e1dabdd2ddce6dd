package io.anju.housing.dwelling.web;

import io.anju.codes.DwellingCode;
import io.anju.contract.FactType;
import io.anju.housing.dwelling.Dwellings;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.web.Form;
import io.anju.platform.web.Replies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A dwelling is a place: all may read it. Retiring one is a housing officer's decision. */
@RestController
@RequestMapping("/api/dwellings/{dwellingCode}")
final class DwellingController {

  private static final int MOST_SUCCESSORS = 100;

  private final Dwellings dwellings;

  DwellingController(Dwellings dwellings) {
    this.dwellings = dwellings;
  }

  @GetMapping
  @Allowed(everyone = true)
  @Operation(summary = "A dwelling, retired or in use")
  ResponseEntity<DwellingView> dwelling(@PathVariable DwellingCode dwellingCode) {
    var found = dwellings.require(dwellingCode);
    return Replies.found(found, DwellingView.of(found));
  }

  @PostMapping("/retirement")
  @Allowed({Role.HOUSING_OFFICER, Role.ADMINISTRATOR})
  @Operation(summary = "Retires a dwelling, naming what came of it; confirmed, though people are registered there")
  @RequestBody(content = @Content(schema = @Schema(implementation = RetirementRequest.class)))
  ResponseEntity<DwellingView> retirement(@PathVariable DwellingCode dwellingCode, ExpectedVersion expected, Form form) {
    var successors = form.codes("successors", 0, MOST_SUCCESSORS, DwellingCode::check);
    boolean confirmed = form.optionalFlag("confirmed").orElse(false);
    form.complete();
    var retired = dwellings.retire(dwellingCode, expected, successors, confirmed);
    return Replies.changed(FactType.DWELLING, retired, DwellingView.of(retired));
  }
}
