package io.anju.housing.tenancy.web;

import io.anju.contract.FactType;
import io.anju.housing.tenancy.Tenancies;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.Body;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
  private final PersonIds ids;
  private final ErrorTexts texts;
  private final Clock clock;

  TenancyChangeController(Tenancies tenancies, PersonIds ids, ErrorTexts texts, Clock clock) {
    this.tenancies = tenancies;
    this.ids = ids;
    this.texts = texts;
    this.clock = clock;
  }

  @PostMapping("/renewal")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(summary = "Extends the term of a tenancy")
  ResponseEntity<FilingResponse> renew(
      @PathVariable String tenancyId, ExpectedVersion expected, @Body RenewalRequest request) {
    var agreedOn = request.agreedOn().orElseGet(() -> LocalDate.now(clock));
    return respond(tenancies.renew(tenancyId, expected, request.until(), agreedOn));
  }

  @PostMapping("/termination")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(
      summary =
          "Ends a tenancy before its term; the given day is its last; a landlord's end without"
              + " notice is marked")
  ResponseEntity<FilingResponse> terminate(
      @PathVariable String tenancyId, ExpectedVersion expected, @Body TerminationRequest request) {
    return respond(
        tenancies.terminate(
            tenancyId, expected, request.on(), request.reason(), request.noticedOn()));
  }

  @PostMapping("/voiding")
  @Allowed({Role.HOUSING_OFFICER})
  @Operation(summary = "Voids a wrong filing")
  ResponseEntity<FilingResponse> annul(
      @PathVariable String tenancyId, ExpectedVersion expected, @Body ReasonRequest request) {
    return respond(tenancies.annul(tenancyId, expected, request.reason()));
  }

  @PutMapping("/occupants")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(summary = "Replaces the occupants")
  ResponseEntity<FilingResponse> changeOccupants(
      @PathVariable String tenancyId, ExpectedVersion expected, @Body OccupantsRequest request) {
    var today = LocalDate.now(clock);
    var since = request.since().orElse(today);
    var household = OccupantRequest.household(request.occupants(), since, today, List.of(), ids);
    return respond(tenancies.changeOccupants(tenancyId, expected, household, since));
  }

  private ResponseEntity<FilingResponse> respond(Versioned<Tenancy> tenancy) {
    return VersionedResponses.changed(
        FactType.TENANCY, tenancy, FilingResponse.of(tenancy, List.of(), texts, Locale.ROOT));
  }
}
