package io.anju.residence.correction.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.residence.correction.Correction;
import io.anju.residence.correction.Corrections;
import io.anju.residence.permit.application.PermitId;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For the person themselves: applications, appeals and the decisions on them (PIPL arts. 46, 50).
 */
@RestController
final class OwnCorrectionController {

  private final Corrections corrections;
  private final Clock clock;

  OwnCorrectionController(Corrections corrections, Clock clock) {
    this.corrections = corrections;
    this.clock = clock;
  }

  @PostMapping("/api/me/corrections")
  @Allowed({Role.RESIDENT, Role.LANDLORD, Role.AGENT})
  @PersonalData(purpose = "correction")
  @Operation(summary = "Applies to have a datum corrected")
  ResponseEntity<CorrectionResponse> submit(@Body CorrectionRequest request) {
    return created(corrections.submit(callerPerson(), request.toDatum(), request.reason()));
  }

  @GetMapping("/api/me/corrections")
  @Allowed({Role.RESIDENT, Role.LANDLORD, Role.AGENT})
  @PersonalData(purpose = "correction")
  @Operation(summary = "The caller's applications, newest first, with decisions and reasons")
  Page<CorrectionResponse> list(PageRequest page) {
    var today = LocalDate.now(clock);
    var found =
        Page.of(
            corrections.submittedBy(callerPerson(), page.after(), page.limit() + 1),
            page,
            Versioned::id);
    return new Page<>(
        found.items().stream().map(one -> CorrectionResponse.of(one, today)).toList(),
        found.next());
  }

  @PostMapping("/api/permits/{permitId}/appeal")
  @Allowed(Role.RESIDENT)
  @PersonalData(purpose = "appeal")
  @Operation(summary = "Appeals against a refusal or a cancellation")
  ResponseEntity<CorrectionResponse> appeal(
      @PathVariable UUID permitId, @Body AppealRequest request) {
    return created(corrections.appeal(new PermitId(permitId.toString()), request.reason()));
  }

  private ResponseEntity<CorrectionResponse> created(Versioned<Correction> correction) {
    return ResponseEntity.created(URI.create("/api/corrections/" + correction.id()))
        .eTag("\"" + correction.version() + "\"")
        .body(CorrectionResponse.of(correction, LocalDate.now(clock)));
  }

  private static PersonId callerPerson() {
    return CurrentCaller.get()
        .person()
        .orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN));
  }
}
