package io.anju.housing.tenancy.web;

import io.anju.contract.FactType;
import io.anju.housing.party.web.PartyRequestReader;
import io.anju.housing.tenancy.Tenancies;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.web.RequestReader;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes and ends tenancies, for the parties, those who act for the landlord, and officials. */
@RestController
@RequestMapping("/api/tenancies/{tenancyId}")
final class TenancyChangeController {

  private final Tenancies tenancies;
  private final HouseholdRequestReader householdReader;
  private final ErrorTexts texts;
  private final Clock clock;

  TenancyChangeController(Tenancies tenancies, PersonIds ids, ErrorTexts texts, Clock clock) {
    this.tenancies = tenancies;
    this.householdReader = new HouseholdRequestReader(new PartyRequestReader(ids));
    this.texts = texts;
    this.clock = clock;
  }

  @PostMapping("/renewal")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(summary = "Extends the term of a tenancy")
  @RequestBody(
      content = @Content(schema = @Schema(implementation = TenancyRequest.RenewalRequest.class)))
  ResponseEntity<FilingResponse> renew(
      @PathVariable String tenancyId, ExpectedVersion expected, RequestReader request) {
    var until = request.date("until");
    var agreedOn = request.optionalDate("agreedOn").orElseGet(() -> LocalDate.now(clock));
    request.complete();
    return respond(tenancies.renew(tenancyId, expected, until, agreedOn));
  }

  @PostMapping("/termination")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(
      summary =
          "Ends a tenancy before its term; the given day is its last; a landlord's end without"
              + " notice is marked")
  @RequestBody(
      content =
          @Content(schema = @Schema(implementation = TenancyRequest.TerminationRequest.class)))
  ResponseEntity<FilingResponse> terminate(
      @PathVariable String tenancyId, ExpectedVersion expected, RequestReader request) {
    var on = request.date("on");
    var reason = request.text("reason");
    var noticedOn = request.optionalDate("noticedOn");
    request.complete();
    return respond(tenancies.terminate(tenancyId, expected, on, reason, noticedOn));
  }

  @PostMapping("/voiding")
  @Allowed({Role.HOUSING_OFFICER})
  @Operation(summary = "Voids a wrong filing")
  @RequestBody(
      content = @Content(schema = @Schema(implementation = TenancyRequest.ReasonRequest.class)))
  ResponseEntity<FilingResponse> annul(
      @PathVariable String tenancyId, ExpectedVersion expected, RequestReader request) {
    var reason = request.text("reason");
    request.complete();
    return respond(tenancies.annul(tenancyId, expected, reason));
  }

  @PutMapping("/occupants")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(summary = "Replaces the occupants")
  @RequestBody(
      content = @Content(schema = @Schema(implementation = TenancyRequest.OccupantsRequest.class)))
  ResponseEntity<FilingResponse> changeOccupants(
      @PathVariable String tenancyId, ExpectedVersion expected, RequestReader request) {
    var today = LocalDate.now(clock);
    var since = request.optionalDate("since").orElse(today);
    var household = householdReader.read(request, Optional.of(since), today, List.of());
    request.complete();
    return respond(tenancies.changeOccupants(tenancyId, expected, household, since));
  }

  private ResponseEntity<FilingResponse> respond(Versioned<Tenancy> tenancy) {
    return VersionedResponses.changed(
        FactType.TENANCY, tenancy, FilingResponse.of(tenancy, List.of(), texts, Locale.ROOT));
  }
}
