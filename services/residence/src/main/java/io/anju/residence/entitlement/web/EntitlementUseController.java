package io.anju.residence.entitlement.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.RequestReader;
import io.anju.residence.entitlement.EntitlementGrant;
import io.anju.residence.entitlement.EntitlementUses;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.condition.Confirmation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** For agencies that grant what a permit entitles to, and for the person to see. */
@RestController
final class EntitlementUseController {

  private static final int MAX_CONFIRMATIONS = 20;

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
  @RequestBody(content = @Content(schema = @Schema(implementation = EntitlementUseRequest.class)))
  ResponseEntity<EntitlementUseResponse> record(
      @PathVariable PersonId personId, RequestReader reader) {
    String code = reader.text("code");
    String agency = reader.text("agency");
    var on = reader.date("on");
    String reference = reader.text("reference");
    var confirmations =
        reader.objects("confirmations", 0, MAX_CONFIRMATIONS).stream()
            .map(confirmation ->
                new String[] {confirmation.text("condition"), confirmation.text("reference")})
            .toList();
    reader.complete();
    var recorded =
        uses.record(
            personId,
            new EntitlementGrant(
                code,
                agency,
                on,
                reference,
                confirmations.stream()
                    .map(confirmation -> new Confirmation(confirmation[0], confirmation[1]))
                    .toList()));
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
