package io.anju.housing.dwelling.web;

import io.anju.codes.DwellingCode;
import io.anju.contract.FactType;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.dwelling.Succession;
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

/** Splits, merges and rebuilds dwellings, and follows old codes. */
@RestController
@RequestMapping("/api/dwellings/{dwellingCode}")
final class LineageController {

  private final Dwellings dwellings;
  private final Succession succession;

  LineageController(Dwellings dwellings, Succession succession) {
    this.dwellings = dwellings;
    this.succession = succession;
  }

  @GetMapping("/lineage")
  @Allowed(everyone = true)
  @Operation(summary = "Predecessors and successors of a dwelling, and the codes it leads to today")
  LineageResponse lineage(@PathVariable DwellingCode dwellingCode) {
    return LineageResponse.of(dwellings.lineage(dwellingCode));
  }

  /** The headers are those of the last new dwelling. */
  @PostMapping("/succession")
  @Allowed({Role.HOUSING_OFFICER, Role.ADMINISTRATOR})
  @Operation(
      summary =
          "Splits a dwelling, merges it with others, or rebuilds it: the old codes are retired and"
              + " lead to the new")
  ResponseEntity<CodedRoomsResponse> replace(
      @PathVariable DwellingCode dwellingCode,
      ExpectedVersion expected,
      @Body SuccessionRequest request) {
    var coded =
        succession.replace(
            dwellingCode,
            expected,
            request.with(),
            request.rooms(),
            request.confirmed().orElse(false));
    var last = coded.getLast().dwelling();
    return VersionedResponses.created(
        "/api/dwellings/" + last.id(), FactType.DWELLING, last, CodedRoomsResponse.of(coded));
  }
}
