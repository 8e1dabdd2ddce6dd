package io.anju.housing.tenancy.web;

import io.anju.contract.FactType;
import io.anju.housing.tenancy.Confirmations;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.request.Body;
import io.anju.platform.web.VersionedResponses;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The other party confirms a filing or objects to it; a housing officer upholds a filing with an
 * objection.
 */
@RestController
@RequestMapping("/api/tenancies/{tenancyId}")
final class ConfirmationController {

  private final Confirmations confirmations;
  private final ErrorTexts texts;

  ConfirmationController(Confirmations confirmations, ErrorTexts texts) {
    this.confirmations = confirmations;
    this.texts = texts;
  }

  @PostMapping("/confirmation")
  @Allowed({Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(summary = "The other party confirms a filing")
  ResponseEntity<FilingResponse> confirm(@PathVariable String tenancyId, ExpectedVersion expected) {
    return respond(confirmations.confirm(tenancyId, expected));
  }

  @PostMapping("/objection")
  @Allowed({Role.LANDLORD, Role.AGENT, Role.RESIDENT})
  @Operation(summary = "The other party objects to a filing")
  ResponseEntity<FilingResponse> object(
      @PathVariable String tenancyId, ExpectedVersion expected, @Body ReasonRequest request) {
    return respond(confirmations.object(tenancyId, expected, request.reason()));
  }

  @PostMapping("/upholding")
  @Allowed({Role.HOUSING_OFFICER})
  @Operation(summary = "Upholds a filing against an objection")
  ResponseEntity<FilingResponse> uphold(
      @PathVariable String tenancyId, ExpectedVersion expected, @Body ReasonRequest request) {
    return respond(confirmations.uphold(tenancyId, expected, request.reason()));
  }

  private ResponseEntity<FilingResponse> respond(Versioned<Tenancy> tenancy) {
    return VersionedResponses.changed(
        FactType.TENANCY, tenancy, FilingResponse.of(tenancy, List.of(), texts, Locale.ROOT));
  }
}
