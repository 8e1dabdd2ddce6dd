package io.anju.housing.tenancy.web;

import io.anju.contract.FactType;
import io.anju.housing.tenancy.TenancyFilings;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.web.Form;
import io.anju.platform.web.Languages;
import io.anju.platform.web.Replies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Filing: by landlords, agents and tenants for themselves, by housing officers and grid workers at the counter and the door. */
@RestController
final class TenancyController {

  private final TenancyFilings filings;
  private final ErrorTexts texts;

  TenancyController(TenancyFilings filings, ErrorTexts texts) {
    this.filings = filings;
    this.texts = texts;
  }

  @PostMapping("/api/tenancies")
  @Allowed({Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(summary = "Files a tenancy; one that overlaps another of the dwelling is refused")
  @RequestBody(content = @Content(schema = @Schema(implementation = TenancyRequest.class)))
  ResponseEntity<FilingView> file(Form form, @RequestHeader(name = "Accept-Language", required = false) String language) {
    var accepted = filings.file(TenancyForm.read(form));
    var tenancy = accepted.tenancy();
    return Replies.created("/api/tenancies/" + tenancy.id(), FactType.TENANCY, tenancy,
        FilingView.of(tenancy, accepted.warnings(), texts, Languages.of(language)));
  }
}
