package io.anju.residence.permit.web;

import io.anju.contract.FactType;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.request.Body;
import io.anju.platform.web.VersionedResponses;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.Permits;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.procedure.Dossiers;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Departments read and answer the enquiries of the police themselves (Shenzhen procedure arts. 16
 * and 19); of the application they see no more.
 */
@RestController
final class EnquiryController {

  private final Permits permits;
  private final Dossiers dossiers;
  private final PermitResponses responses;

  EnquiryController(Permits permits, Dossiers dossiers, PermitResponses responses) {
    this.permits = permits;
    this.dossiers = dossiers;
    this.responses = responses;
  }

  @GetMapping("/api/enquiries/{permitId}/{number}")
  @Allowed({Role.LABOUR_CLERK, Role.HOUSING_OFFICER})
  @PersonalData(purpose = "permit-decision")
  @Operation(summary = "An enquiry of the police to the caller's department")
  ResponseEntity<DepartmentEnquiryResponse> find(
      @PathVariable UUID permitId, @PathVariable int number) {
    var permit = permits.require(new PermitId(permitId.toString()));
    return VersionedResponses.found(permit, response(permit, number));
  }

  @PostMapping("/api/enquiries/{permitId}/{number}/answer")
  @Allowed({Role.LABOUR_CLERK, Role.HOUSING_OFFICER})
  @PersonalData(purpose = "permit-decision")
  @Operation(summary = "The department answers itself; what is confirmed counts at the approval")
  ResponseEntity<DepartmentEnquiryResponse> answer(
      @PathVariable UUID permitId,
      @PathVariable int number,
      @Body EnquiryAnswerRequest request,
      ExpectedVersion expected) {
    var permit =
        dossiers.recordReply(
            new PermitId(permitId.toString()),
            expected,
            number,
            request.confirmed(),
            request.reference());
    return VersionedResponses.changed(
        FactType.PERMIT, permit, permit.state().holder(), response(permit, number));
  }

  private DepartmentEnquiryResponse response(Versioned<Permit> permit, int number) {
    return DepartmentEnquiryResponse.of(
        permit.state(), number, dossiers.requireEnquiry(permit.state(), number), responses.today());
  }
}
