package io.anju.residence.correction.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Versioned;
import io.anju.platform.web.Form;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.residence.correction.Contention;
import io.anju.residence.correction.Correction;
import io.anju.residence.correction.Corrections;
import io.anju.residence.correction.Kept;
import io.anju.residence.permit.PermitId;
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

/** For the person themselves: asking, contesting, and seeing what became of it (PIPL arts. 46, 50). */
@RestController
final class MyCorrectionController {

  private final Corrections corrections;
  private final Clock clock;

  MyCorrectionController(Corrections corrections, Clock clock) {
    this.corrections = corrections;
    this.clock = clock;
  }

  @PostMapping("/api/me/corrections")
  @Allowed({Role.RESIDENT, Role.LANDLORD, Role.AGENT})
  @PersonalData(purpose = "correction")
  @Operation(summary = "Asks to have a datum corrected: {what, field, is, shouldBe, reason}")
  ResponseEntity<CorrectionAnswer> ask(Form form) {
    var what = form.choice("what", Kept.class);
    String field = form.text("field");
    String is = form.text("is");
    String shouldBe = form.text("shouldBe");
    String reason = form.text("reason");
    form.complete();
    return asked(corrections.ask(me(), new Contention.Datum(what, field, is, shouldBe), reason));
  }

  @GetMapping("/api/me/corrections")
  @Allowed({Role.RESIDENT, Role.LANDLORD, Role.AGENT})
  @PersonalData(purpose = "correction")
  @Operation(summary = "What the caller asked for, newest first, with decisions and reasons")
  Page<CorrectionAnswer> mine(PageRequest page) {
    var today = LocalDate.now(clock);
    var found = Page.of(corrections.of(me(), page.after(), page.limit() + 1), page, Versioned::id);
    return new Page<>(found.items().stream().map(one -> CorrectionAnswer.of(one, today)).toList(), found.next());
  }

  @PostMapping("/api/permits/{permitId}/appeal")
  @Allowed(Role.RESIDENT)
  @PersonalData(purpose = "appeal")
  @Operation(summary = "Contests a refusal or a cancellation: {reason}")
  ResponseEntity<CorrectionAnswer> appeal(@PathVariable UUID permitId, Form form) {
    String reason = form.text("reason");
    form.complete();
    return asked(corrections.appeal(new PermitId(permitId.toString()), reason));
  }

  private ResponseEntity<CorrectionAnswer> asked(Versioned<Correction> correction) {
    return ResponseEntity.created(URI.create("/api/corrections/" + correction.id())).eTag("\"" + correction.version() + "\"")
        .body(CorrectionAnswer.of(correction, LocalDate.now(clock)));
  }

  private static PersonId me() {
    return CurrentCaller.get().person().orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN));
  }
}
