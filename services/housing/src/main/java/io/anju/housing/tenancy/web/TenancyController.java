package io.anju.housing.tenancy.web;

import io.anju.contract.FactType;
import io.anju.housing.party.web.PartyForm;
import io.anju.housing.tenancy.TenancyFilings;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.web.Form;
import io.anju.platform.web.Languages;
import io.anju.platform.web.Replies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Filing: by landlords, agents and tenants for themselves, by housing officers and grid workers at the counter and the door. */
@RestController
final class TenancyController {

  private final TenancyFilings filings;
  private final TenancyForm lease;
  private final ErrorTexts texts;
  private final Clock clock;

  TenancyController(TenancyFilings filings, PersonIds ids, ErrorTexts texts, Clock clock) {
    var parties = new PartyForm(ids);
    this.filings = filings;
    this.lease = new TenancyForm(parties, new HouseholdForm(parties));
    this.texts = texts;
    this.clock = clock;
  }

  @PostMapping("/api/tenancies")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(summary = "Files a tenancy, and declares the residence of the occupants it gives a reason for; overlapping lets of a room are refused")
  @RequestBody(content = @Content(schema = @Schema(implementation = TenancyRequest.class)))
  ResponseEntity<FilingView> file(Form form, @RequestHeader(name = "Accept-Language", required = false) String language) {
    var accepted = filings.file(lease.read(form, LocalDate.now(clock)));
    var tenancy = accepted.tenancy();
    return Replies.created("/api/tenancies/" + tenancy.id(), FactType.TENANCY, tenancy,
        FilingView.of(tenancy, accepted.warnings(), texts, Languages.of(language)));
  }
}
