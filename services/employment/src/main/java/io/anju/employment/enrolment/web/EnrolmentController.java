package io.anju.employment.enrolment.web;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.employment.ListSubject;
import io.anju.employment.enrolment.Enrolment;
import io.anju.employment.enrolment.Enrolments;
import io.anju.employment.enrolment.FilingOutcome.AlreadyRecorded;
import io.anju.employment.enrolment.FilingOutcome.Recorded;
import io.anju.employment.record.RecordId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.Body;
import io.anju.platform.web.Page;
import io.anju.platform.web.PageRequest;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
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
  @PostMapping
  @Allowed({Role.LABOUR_CLERK, Role.EMPLOYER})
  @PersonalData(purpose = PURPOSE)
  ResponseEntity<EnrolmentResponse> file(@Body AdmissionRequest request) {
    return switch (enrolments.file(request.toAdmission(personIds))) {
      case Recorded(var created) ->
          VersionedResponses.created(
              "/api/enrolments/" + created.id(),
              FactType.ENROLMENT,
              created,
              person(created),
              EnrolmentResponse.of(created));
      case AlreadyRecorded(var known) ->
          VersionedResponses.changed(
              FactType.ENROLMENT, known, person(known), EnrolmentResponse.of(known));
    };
  }

  @Operation(summary = "Ends a record on the last day at the school")
  @PostMapping("/{recordId}/end")
  @Allowed({Role.LABOUR_CLERK, Role.EMPLOYER})
  @PersonalData(purpose = PURPOSE)
  ResponseEntity<EnrolmentResponse> end(
      @PathVariable RecordId recordId, @Body LeavingRequest request, ExpectedVersion expected) {
    var ended = enrolments.end(recordId, request.on(), expected);
    return VersionedResponses.changed(
        FactType.ENROLMENT, ended, person(ended), EnrolmentResponse.of(ended));
  }

  @Operation(summary = "An enrolment")
  @GetMapping("/{recordId}")
  @Allowed({
    Role.LABOUR_CLERK,
    Role.EMPLOYER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.RESIDENT
  })
  @PersonalData
  ResponseEntity<EnrolmentResponse> get(@PathVariable RecordId recordId) {
    var found = enrolments.require(recordId);
    return VersionedResponses.found(found, EnrolmentResponse.of(found));
  }

  @Operation(
      summary = "The enrolments of a person or at a school, as far as the caller may see them")
  @GetMapping
  @Allowed({
    Role.LABOUR_CLERK,
    Role.EMPLOYER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.RESIDENT
  })
  @PersonalData
  Page<EnrolmentResponse> list(
      @RequestParam(required = false) String person,
      @RequestParam(required = false) String uscc,
      PageRequest page) {
    var found =
        switch (ListSubject.read(person, uscc)) {
          case ListSubject.Person(var id) ->
              enrolments.ofPerson(id, page.after(), page.limit() + 1);
          case ListSubject.Enterprise(var code) ->
              enrolments.ofSchool(code, page.after(), page.limit() + 1);
        };
    var shown = Page.of(found, page, Versioned::id);
    return new Page<>(shown.items().stream().map(EnrolmentResponse::of).toList(), shown.next());
  }

  private static PersonId person(Versioned<Enrolment> found) {
    return found.state().schooling().person();
  }
}
