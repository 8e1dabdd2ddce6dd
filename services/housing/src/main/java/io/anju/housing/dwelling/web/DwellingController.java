package io.anju.housing.dwelling.web;

import io.anju.codes.DwellingCode;
import io.anju.contract.FactType;
import io.anju.housing.dwelling.DwellingRetirement;
import io.anju.housing.dwelling.Dwellings;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.request.Body;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everybody may read a dwelling; housing officers retire it. */
@RestController
@RequestMapping("/api/dwellings/{dwellingCode}")
final class DwellingController {

  private final Dwellings dwellings;
  private final DwellingRetirement retirement;

  DwellingController(Dwellings dwellings, DwellingRetirement retirement) {
    this.dwellings = dwellings;
    this.retirement = retirement;
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
          "Retires a dwelling and names its successors; with 'confirmed' also while people are"
              + " registered there")
  ResponseEntity<DwellingResponse> retire(
      @PathVariable DwellingCode dwellingCode,
      ExpectedVersion expected,
      @Body RetirementRequest request) {
    var retired =
        retirement.retire(
            dwellingCode, expected, request.successors(), request.confirmed().orElse(false));
    return VersionedResponses.changed(FactType.DWELLING, retired, DwellingResponse.of(retired));
  }
}
