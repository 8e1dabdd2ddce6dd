package io.anju.residence.entitlement.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.web.Languages;
import io.anju.residence.entitlement.Entitlements;
import io.anju.residence.person.Persons;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** For the person, for those who serve them, and for agencies that grant what a permit entitles to. */
@RestController
final class EntitlementController {

  private final Persons persons;
  private final Entitlements entitlements;

  EntitlementController(Persons persons, Entitlements entitlements) {
    this.persons = persons;
    this.entitlements = entitlements;
  }

  @GetMapping("/api/persons/{personId}/entitlements")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.AGENCY_VERIFIER, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "What the person is entitled to, with ground and date")
  EntitlementsAnswer of(@PathVariable PersonId personId, @RequestHeader(name = "Accept-Language", required = false) String language) {
    var person = persons.require(personId).state();
    return EntitlementsAnswer.of(personId, entitlements.of(person), Languages.of(language));
  }
}
