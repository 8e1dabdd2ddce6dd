package io.anju.residence.duplicate.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.access.Unmasking;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.RequestReader;
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

  /** What an officer may decide. */
  enum Decision {
    SAME,
    DIFFERENT
  }

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
  @Operation(
      summary =
          "Decides: {decision: SAME or DIFFERENT, reason, keep}; keep is the record that stays"
              + " where they are one person's")
  ResponseEntity<DuplicateDecisionResponse> decide(
      @PathVariable String duplicateId, RequestReader request, ExpectedVersion expected) {
    var decision = request.choice("decision", Decision.class);
    String reason = request.text("reason");
    var keep =
        decision == Decision.SAME
            ? Optional.ofNullable(request.code("keep", PersonId::check))
            : request.optionalCode("keep", PersonId::check);
    request.complete();
    var decided =
        switch (decision) {
          case SAME -> duplicates.confirm(duplicateId, keep.orElseThrow(), reason, expected);
          case DIFFERENT -> duplicates.reject(duplicateId, reason, expected);
        };
    return VersionedResponses.found(decided, DuplicateDecisionResponse.of(decided));
  }
}
