package io.anju.residence.entitlement.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.residence.entitlement.EntitlementUses;
import io.anju.residence.person.Persons;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** For agencies that grant what a permit entitles to, and for the person to see. */
@RestController
final class EntitlementUseController {

  private final EntitlementUses uses;
  private final Persons persons;

  EntitlementUseController(EntitlementUses uses, Persons persons) {
    this.uses = uses;
    this.persons = persons;
  }

  @PostMapping("/api/persons/{personId}/entitlement-uses")
  @Allowed(Role.AGENCY_VERIFIER)
  @PersonalData(purpose = "entitlement")
  @Operation(
      summary =
          "Records that an agency granted what the person is entitled to; 422 where that was not so"
              + " on the day")
  ResponseEntity<EntitlementUseResponse> record(
      @PathVariable PersonId personId, @Body EntitlementUseRequest request) {
    var recorded = uses.record(personId, request.toGrant());
    return ResponseEntity.created(
            URI.create("/api/persons/" + recorded.state().person().value() + "/entitlement-uses"))
        .eTag("\"" + recorded.version() + "\"")
        .body(EntitlementUseResponse.of(recorded));
  }

  @GetMapping("/api/persons/{personId}/entitlement-uses")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.AGENCY_VERIFIER, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "What the person had of their entitlements, newest first")
  Page<EntitlementUseResponse> of(@PathVariable PersonId personId, PageRequest page) {
    var found =
        Page.of(
            uses.of(persons.require(personId).state(), page.after(), page.limit() + 1),
            page,
            Versioned::id);
    return new Page<>(
        found.items().stream().map(EntitlementUseResponse::of).toList(), found.next());
  }
}
