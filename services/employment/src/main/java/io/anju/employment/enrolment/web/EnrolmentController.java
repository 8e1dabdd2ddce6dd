package io.anju.employment.enrolment.web;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.employment.enrolment.Enrolment;
import io.anju.employment.enrolment.Enrolments;
import io.anju.employment.enrolment.Filing.Known;
import io.anju.employment.enrolment.Filing.Recorded;
import io.anju.employment.record.RecordId;
import io.anju.employment.web.Whose;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.platform.web.Form;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.Replies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/enrolments")
final class EnrolmentController {

  private static final String PURPOSE = "enrolment-registration";

  private final Enrolments enrolments;
  private final PersonIds personIds;

  EnrolmentController(Enrolments enrolments, PersonIds personIds) {
    this.enrolments = enrolments;
    this.personIds = personIds;
  }

  @Operation(summary = "Records an admission; filed again it is the same record")
  @RequestBody(content = @Content(schema = @Schema(implementation = AdmissionRequest.class)))
  @PostMapping
  @Allowed({Role.LABOUR_CLERK, Role.EMPLOYER})
  @PersonalData(purpose = PURPOSE)
  ResponseEntity<EnrolmentView> file(Form form) {
    return switch (enrolments.file(AdmissionRequest.read(form, personIds))) {
      case Recorded(var made) ->
          Replies.created("/api/enrolments/" + made.id(), FactType.ENROLMENT, made, whose(made), EnrolmentView.of(made));
      case Known(var known) -> Replies.changed(FactType.ENROLMENT, known, whose(known), EnrolmentView.of(known));
    };
  }

  @Operation(summary = "Ends a record on the last day at the school")
  @RequestBody(content = @Content(schema = @Schema(implementation = LeavingRequest.class)))
  @PostMapping("/{recordId}/end")
  @Allowed({Role.LABOUR_CLERK, Role.EMPLOYER})
  @PersonalData(purpose = PURPOSE)
  ResponseEntity<EnrolmentView> end(@PathVariable RecordId recordId, Form form, ExpectedVersion expected) {
    var ended = enrolments.end(recordId, LeavingRequest.read(form), expected);
    return Replies.changed(FactType.ENROLMENT, ended, whose(ended), EnrolmentView.of(ended));
  }

  @Operation(summary = "An enrolment")
  @GetMapping("/{recordId}")
  @Allowed({Role.LABOUR_CLERK, Role.EMPLOYER, Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.RESIDENT})
  @PersonalData
  ResponseEntity<EnrolmentView> get(@PathVariable RecordId recordId) {
    var found = enrolments.require(recordId);
    return Replies.found(found, EnrolmentView.of(found));
  }

  @Operation(summary = "The enrolments of a person or at a school, as far as the caller may see them")
  @GetMapping
  @Allowed({Role.LABOUR_CLERK, Role.EMPLOYER, Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.RESIDENT})
  @PersonalData
  Page<EnrolmentView> list(@RequestParam(required = false) String person, @RequestParam(required = false) String uscc, PageRequest page) {
    var found = switch (Whose.read(person, uscc)) {
      case Whose.Person(var id) -> enrolments.ofPerson(id, page.after(), page.limit() + 1);
      case Whose.Enterprise(var code) -> enrolments.ofSchool(code, page.after(), page.limit() + 1);
    };
    var shown = Page.of(found, page, Versioned::id);
    return new Page<>(shown.items().stream().map(EnrolmentView::of).toList(), shown.next());
  }

  private static PersonId whose(Versioned<Enrolment> found) {
    return found.state().schooling().person();
  }
}
