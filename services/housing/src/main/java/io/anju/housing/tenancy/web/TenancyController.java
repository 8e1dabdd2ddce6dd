package io.anju.housing.tenancy.web;

import io.anju.contract.FactType;
import io.anju.housing.tenancy.TenancyFilings;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.Body;
import io.anju.platform.web.Languages;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files tenancies: landlords, agents and tenants their own, housing officers and grid workers for
 * others.
 */
@RestController
final class TenancyController {

  private final TenancyFilings filings;
  private final PersonIds ids;
  private final ErrorTexts texts;
  private final Clock clock;

  TenancyController(TenancyFilings filings, PersonIds ids, ErrorTexts texts, Clock clock) {
    this.filings = filings;
    this.ids = ids;
    this.texts = texts;
    this.clock = clock;
  }

  @PostMapping("/api/tenancies")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(
      summary =
          "Files a tenancy and declares the residence of occupants with a reason; overlapping"
              + " tenancies of a room are refused")
  ResponseEntity<FilingResponse> file(
      @Body TenancyRequest request,
      @RequestHeader(name = "Accept-Language", required = false) String language) {
    var accepted = filings.file(request.toTenancy(ids, LocalDate.now(clock)));
    var tenancy = accepted.tenancy();
    return VersionedResponses.created(
        "/api/tenancies/" + tenancy.id(),
        FactType.TENANCY,
        tenancy,
        FilingResponse.of(tenancy, accepted.warnings(), texts, Languages.of(language)));
  }
}
