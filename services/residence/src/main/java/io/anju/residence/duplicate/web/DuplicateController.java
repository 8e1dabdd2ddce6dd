package io.anju.residence.duplicate.web;

import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.access.Unmasking;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.duplicate.Duplicates;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Officers look at two records side by side and decide. */
@RestController
final class DuplicateController {

  private final Duplicates duplicates;

  DuplicateController(Duplicates duplicates) {
    this.duplicates = duplicates;
  }

  @GetMapping("/api/persons/duplicates")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData
  @Operation(
      summary =
          "Records of the caller's division that may be of one person, two side by side, and why")
  Page<DuplicateResponse> undecided(PageRequest page, Unmasking unmasking) {
    unmasking.requireAllowed(CurrentCaller.get(), "");
    var found = Page.of(duplicates.open(page.after(), page.limit() + 1), page, Versioned::id);
    return new Page<>(
        found.items().stream()
            .map(duplicates::sideBySide)
            .flatMap(Optional::stream)
            .map(two -> DuplicateResponse.of(two, unmasking))
            .toList(),
        found.next());
  }

  @PostMapping("/api/persons/duplicates/{duplicateId}/decision")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "identity-correction")
  @Operation(summary = "Decides whether the two are one person; keep is the record that stays then")
  ResponseEntity<DuplicateDecisionResponse> decide(
      @PathVariable String duplicateId,
      @Body DuplicateDecisionRequest request,
      ExpectedVersion expected) {
    var decided =
        switch (request) {
          case DuplicateDecisionRequest.SamePersonRequest(var reason, var keep) ->
              duplicates.confirm(duplicateId, keep, reason, expected);
          case DuplicateDecisionRequest.DifferentPersonsRequest(var reason, var _) ->
              duplicates.reject(duplicateId, reason, expected);
        };
    return VersionedResponses.found(decided, DuplicateDecisionResponse.of(decided));
  }
}
