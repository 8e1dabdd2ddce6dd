package io.anju.housing.dwelling.web;

import io.anju.codes.DwellingCode;
import io.anju.contract.FactType;
import io.anju.housing.dwelling.DwellingChanges;
import io.anju.housing.dwelling.Dwellings;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.request.Body;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Updates a dwelling's attributes and owners; owners are shown to officials of the division and to
 * the owners themselves.
 */
@RestController
@RequestMapping("/api/dwellings/{dwellingCode}")
final class DwellingAttributesController {

  private final Dwellings dwellings;
  private final DwellingChanges changes;

  DwellingAttributesController(Dwellings dwellings, DwellingChanges changes) {
    this.dwellings = dwellings;
    this.changes = changes;
  }

  @PutMapping("/attributes")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.ADMINISTRATOR})
  @Operation(summary = "Replaces the attributes of a dwelling; what is left out becomes unknown")
  ResponseEntity<DwellingResponse> updateAttributes(
      @PathVariable DwellingCode dwellingCode,
      ExpectedVersion expected,
      @Body DwellingAttributesRequest request) {
    var updated = changes.updateAttributes(dwellingCode, expected, request.toAttributes());
    return VersionedResponses.changed(FactType.DWELLING, updated, DwellingResponse.of(updated));
  }

  @PutMapping("/owners")
  @Allowed({Role.HOUSING_OFFICER, Role.ADMINISTRATOR})
  @PersonalData(purpose = "registration")
  @Operation(
      summary =
          "Replaces the owners of a dwelling: one owner, joint owners, or owners by shares that"
              + " add up to 1")
  ResponseEntity<OwnersResponse> updateOwners(
      @PathVariable DwellingCode dwellingCode,
      ExpectedVersion expected,
      @Body OwnersRequest request) {
    var updated = changes.updateOwners(dwellingCode, expected, request.toOwners());
    return VersionedResponses.changed(FactType.DWELLING, updated, OwnersResponse.of(updated));
  }

  @GetMapping("/owners")
  @Allowed({
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.ADMINISTRATOR,
    Role.LANDLORD,
    Role.RESIDENT
  })
  @PersonalData
  @Operation(summary = "The owners of a dwelling")
  ResponseEntity<OwnersResponse> owners(@PathVariable DwellingCode dwellingCode) {
    var found = dwellings.requireWithOwners(dwellingCode);
    return VersionedResponses.found(found, OwnersResponse.of(found));
  }
}
