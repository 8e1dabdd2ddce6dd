package io.anju.residence.correction.web;

import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.correction.CorrectionId;
import io.anju.residence.correction.Corrections;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the authority that is the source of a datum: the applications and its decisions. */
@RestController
final class CorrectionController {

  private final Corrections corrections;
  private final Clock clock;

  CorrectionController(Corrections corrections, Clock clock) {
    this.corrections = corrections;
    this.clock = clock;
  }

  @GetMapping("/api/corrections")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER, Role.LABOUR_CLERK})
  @PersonalData
  @Operation(summary = "The applications that the caller's office has to decide, oldest first")
  Page<CorrectionResponse> pending(PageRequest page) {
    var today = LocalDate.now(clock);
    var found =
        Page.of(
            corrections.pending(CurrentCaller.get(), page.after(), page.limit() + 1),
            page,
            Versioned::id);
    return new Page<>(
        found.items().stream().map(one -> CorrectionResponse.of(one, today)).toList(),
        found.next());
  }

  @GetMapping("/api/corrections/{correctionId}")
  @Allowed({
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.HOUSING_OFFICER,
    Role.LABOUR_CLERK,
    Role.RESIDENT,
    Role.LANDLORD,
    Role.AGENT
  })
  @PersonalData
  @Operation(summary = "A correction or an appeal, with its decision")
  ResponseEntity<CorrectionResponse> find(@PathVariable UUID correctionId) {
    var found = corrections.require(new CorrectionId(correctionId.toString()));
    return VersionedResponses.found(found, CorrectionResponse.of(found, LocalDate.now(clock)));
  }

  @PostMapping("/api/corrections/{correctionId}/decision")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.HOUSING_OFFICER, Role.LABOUR_CLERK})
  @PersonalData(purpose = "correction")
  @Operation(summary = "Decides; an appeal only the station's chief")
  ResponseEntity<CorrectionResponse> decide(
      @PathVariable UUID correctionId,
      @Body CorrectionDecisionRequest request,
      ExpectedVersion expected) {
    var decided =
        corrections.decide(
            new CorrectionId(correctionId.toString()),
            request.granted(),
            request.reasons(),
            expected);
    return VersionedResponses.found(decided, CorrectionResponse.of(decided, LocalDate.now(clock)));
  }
}
