package io.anju.housing.dwelling.web;

import io.anju.codes.DwellingCode;
import io.anju.contract.FactType;
import io.anju.housing.dwelling.Dwellings;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.web.RequestReader;
import io.anju.platform.web.VersionedResponses;
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

  private static final int MAX_SUCCESSORS = 100;

  private final Dwellings dwellings;

  DwellingController(Dwellings dwellings) {
    this.dwellings = dwellings;
  }

  @GetMapping
  @Allowed(everyone = true)
  @Operation(summary = "A dwelling, retired or in use")
  ResponseEntity<DwellingResponse> dwelling(@PathVariable DwellingCode dwellingCode) {
    var found = dwellings.require(dwellingCode);
    return VersionedResponses.found(found, DwellingResponse.of(found));
  }

  @PostMapping("/retirement")
  @Allowed({Role.HOUSING_OFFICER, Role.ADMINISTRATOR})
  @Operation(
      summary =
          "Retires a dwelling, naming what came of it; confirmed, though people are registered"
              + " there")
  @RequestBody(content = @Content(schema = @Schema(implementation = RetirementRequest.class)))
  ResponseEntity<DwellingResponse> retire(
      @PathVariable DwellingCode dwellingCode, ExpectedVersion expected, RequestReader request) {
    var successors = request.codes("successors", 0, MAX_SUCCESSORS, DwellingCode::check);
    boolean confirmed = request.optionalFlag("confirmed").orElse(false);
    request.complete();
    var retired = dwellings.retire(dwellingCode, expected, successors, confirmed);
    return VersionedResponses.changed(FactType.DWELLING, retired, DwellingResponse.of(retired));
  }
}
