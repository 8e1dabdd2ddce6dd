package io.anju.residence.permit.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.permit.Permits;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.procedure.HolderServices;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Police decide, issue and cancel (Decree 663 art. 8); endorsements may be taken by the community
 * service too.
 */
@RestController
final class PermitController {

  private final Permits permits;
  private final HolderServices holderServices;
  private final PermitResponses responses;

  PermitController(Permits permits, HolderServices holderServices, PermitResponses responses) {
    this.permits = permits;
    this.holderServices = holderServices;
    this.responses = responses;
  }

  /** Also for grid workers and for the holder. */
  @GetMapping("/api/permits/{permitId}")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "A permit as it stands today, with its history")
  ResponseEntity<PermitResponse> find(@PathVariable UUID permitId) {
    var permit = permits.require(id(permitId));
    return VersionedResponses.found(permit, responses.toResponse(permit.state()));
  }

  @GetMapping("/api/permits")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.RESIDENT})
  @PersonalData
  @Operation(summary = "A person's permits, newest first, as far as the caller may see them")
  Page<PermitResponse> list(@RequestParam PersonId person, PageRequest page) {
    var found =
        Page.of(permits.listByHolder(person, page.after(), page.limit() + 1), page, Versioned::id);
    return new Page<>(
        found.items().stream().map(permit -> responses.toResponse(permit.state())).toList(),
        found.next());
  }

  @PostMapping("/api/permits/{permitId}/approval")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "permit-decision")
  @Operation(summary = "Approves, with what departments confirmed")
  ResponseEntity<PermitResponse> approve(
      @PathVariable UUID permitId, @Body ConfirmationsRequest request, ExpectedVersion expected) {
    return responses.changed(permits.approve(id(permitId), expected, request.confirmations()));
  }

  @PostMapping("/api/permits/{permitId}/refusal")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "permit-decision")
  @Operation(summary = "Refuses, with one reason or a list of them")
  ResponseEntity<PermitResponse> refuse(
      @PathVariable UUID permitId, @Body RefusalRequest request, ExpectedVersion expected) {
    return responses.changed(permits.refuse(id(permitId), expected, request.texts()));
  }

  @PostMapping("/api/permits/{permitId}/issue")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "permit-issue")
  @Operation(summary = "Issues the card, with a number never used before")
  ResponseEntity<PermitResponse> issue(@PathVariable UUID permitId, ExpectedVersion expected) {
    return responses.changed(permits.issue(id(permitId), expected));
  }

  @PostMapping("/api/permits/{permitId}/endorsements")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.GRID_WORKER,
    Role.RESIDENT,
    Role.EMPLOYER
  })
  @PersonalData(purpose = "permit-endorsement")
  @Operation(
      summary =
          "Endorses, in time or late, with what departments confirmed; online by the holder, and by"
              + " an employer or a school for its people, where the rules offer it")
  ResponseEntity<PermitResponse> endorse(
      @PathVariable UUID permitId, @Body ConfirmationsRequest request, ExpectedVersion expected) {
    return responses.changed(
        holderServices.endorse(id(permitId), expected, request.confirmations()));
  }

  @PostMapping("/api/permits/{permitId}/cancellation")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "permit-cancellation")
  @Operation(
      summary =
          "Cancels; reason: DOMICILE_MOVED_HERE, FRAUD, DEATH, HOLDERS_WISH, or"
              + " another ground in words")
  ResponseEntity<PermitResponse> cancel(
      @PathVariable UUID permitId, @Body CancellationRequest request, ExpectedVersion expected) {
    return responses.changed(permits.cancel(id(permitId), expected, request.toCancellation()));
  }

  private static PermitId id(UUID permitId) {
    return new PermitId(permitId.toString());
  }
}
