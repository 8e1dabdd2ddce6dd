package io.anju.employment.record.web;

import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.employment.ListSubject;
import io.anju.employment.record.Employment;
import io.anju.employment.record.Employments;
import io.anju.employment.record.FilingOutcome.AlreadyRecorded;
import io.anju.employment.record.FilingOutcome.Recorded;
import io.anju.employment.record.NameDigests;
import io.anju.employment.record.RecordId;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/employments")
final class EmploymentController {

  private static final String PURPOSE = "employment-registration";

  private final Employments employments;
  private final PersonIds personIds;
  private final NameDigests names;

  EmploymentController(Employments employments, PersonIds personIds, NameDigests names) {
    this.employments = employments;
    this.personIds = personIds;
    this.names = names;
  }

  @Operation(summary = "Records a hire; filed again it is the same record")
  @PostMapping
  @Allowed({Role.LABOUR_CLERK, Role.EMPLOYER})
  @PersonalData(purpose = PURPOSE)
  ResponseEntity<EmploymentResponse> file(@Body HireRequest request) {
    return switch (employments.file(request.toHire(personIds, names))) {
      case Recorded(var created) ->
          VersionedResponses.created(
              "/api/employments/" + created.id(),
              FactType.EMPLOYMENT,
              created,
              person(created),
              response(created));
      case AlreadyRecorded(var known) ->
          VersionedResponses.changed(FactType.EMPLOYMENT, known, person(known), response(known));
    };
  }

  @Operation(summary = "Ends a record on the last day of work")
  @PostMapping("/{recordId}/end")
  @Allowed({Role.LABOUR_CLERK, Role.EMPLOYER})
  @PersonalData(purpose = PURPOSE)
  ResponseEntity<EmploymentResponse> end(
      @PathVariable RecordId recordId, @Body EndRequest request, ExpectedVersion expected) {
    var ended = employments.end(recordId, request.on(), expected);
    return VersionedResponses.changed(FactType.EMPLOYMENT, ended, person(ended), response(ended));
  }

  @Operation(summary = "Changes occupation, contract, workplace or term of a running employment")
  @PutMapping("/{recordId}/terms")
  @Allowed({Role.LABOUR_CLERK, Role.EMPLOYER})
  @PersonalData(purpose = PURPOSE)
  ResponseEntity<EmploymentResponse> change(
      @PathVariable RecordId recordId, @Body TermsRequest request, ExpectedVersion expected) {
    var changed = employments.change(recordId, request.toTerms(), expected);
    return VersionedResponses.changed(
        FactType.EMPLOYMENT, changed, person(changed), response(changed));
  }

  @Operation(summary = "An employment record")
  @GetMapping("/{recordId}")
  @Allowed({
    Role.LABOUR_CLERK,
    Role.EMPLOYER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.RESIDENT
  })
  @PersonalData
  ResponseEntity<EmploymentResponse> get(@PathVariable RecordId recordId) {
    var found = employments.require(recordId);
    return VersionedResponses.found(found, response(found));
  }

  @Operation(
      summary = "The records of a person or of an enterprise, as far as the caller may see them")
  @GetMapping
  @Allowed({
    Role.LABOUR_CLERK,
    Role.EMPLOYER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.RESIDENT
  })
  @PersonalData
  Page<EmploymentResponse> list(
      @RequestParam(required = false) String person,
      @RequestParam(required = false) String uscc,
      PageRequest page) {
    var found =
        switch (ListSubject.read(person, uscc)) {
          case ListSubject.Person(var id) ->
              employments.ofPerson(id, page.after(), page.limit() + 1);
          case ListSubject.Enterprise(var code) ->
              employments.ofEnterprise(code, page.after(), page.limit() + 1);
        };
    var shown = Page.of(found, page, Versioned::id);
    return new Page<>(
        shown.items().stream().map(EmploymentController::response).toList(), shown.next());
  }

  private static PersonId person(Versioned<Employment> found) {
    return found.state().engagement().person();
  }

  private static EmploymentResponse response(Versioned<Employment> found) {
    return EmploymentResponse.of(found, CurrentCaller.get());
  }
}
