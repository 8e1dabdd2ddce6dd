package io.anju.residence.permit.web;

import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.request.Body;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.procedure.Dossiers;
import io.anju.residence.permit.procedure.HolderServices;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What goes to and fro round a permit: enquiries, reasons in writing, more papers, another card.
 */
@RestController
final class DossierController {

  private final Dossiers dossiers;
  private final HolderServices holderServices;
  private final PermitResponses responses;

  DossierController(Dossiers dossiers, HolderServices holderServices, PermitResponses responses) {
    this.dossiers = dossiers;
    this.holderServices = holderServices;
    this.responses = responses;
  }

  @PostMapping("/api/permits/{permitId}/enquiries")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "permit-decision")
  @Operation(summary = "Asks a department to confirm a condition; its last day is the rule set's")
  ResponseEntity<PermitResponse> enquire(
      @PathVariable UUID permitId, @Body EnquiryRequest request, ExpectedVersion expected) {
    return responses.changed(
        dossiers.enquire(id(permitId), expected, request.department(), request.condition()));
  }

  @PostMapping("/api/permits/{permitId}/enquiries/{number}/answer")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "permit-decision")
  @Operation(summary = "The department's answer on paper; what is confirmed counts at the approval")
  ResponseEntity<PermitResponse> recordReply(
      @PathVariable UUID permitId,
      @PathVariable int number,
      @Body EnquiryAnswerRequest request,
      ExpectedVersion expected) {
    return responses.changed(
        dossiers.recordReply(
            id(permitId), expected, number, request.confirmed(), request.reference()));
  }

  @PostMapping("/api/permits/{permitId}/extension")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "permit-decision")
  @Operation(
      summary =
          "Extends the time for the decision once, where the rules let it be (Decree 663 art. 9: 30"
              + " days); the applicant is notified")
  ResponseEntity<PermitResponse> extend(
      @PathVariable UUID permitId, @Body ExtensionRequest request, ExpectedVersion expected) {
    return responses.changed(dossiers.extend(id(permitId), expected, request.reason()));
  }

  @PostMapping("/api/permits/{permitId}/written-reasons")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.RESIDENT})
  @PersonalData(purpose = "permit-decision")
  @Operation(
      summary =
          "The applicant asks for the reasons of a refusal in writing (Shenzhen art. 20: within"
              + " three working days)")
  ResponseEntity<PermitResponse> requestWrittenReasons(
      @PathVariable UUID permitId, ExpectedVersion expected) {
    return responses.changed(dossiers.requestWrittenReasons(id(permitId), expected));
  }

  @PostMapping("/api/permits/{permitId}/written-reasons/answer")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "permit-decision")
  @Operation(summary = "The letter with the reasons went out")
  ResponseEntity<PermitResponse> recordWrittenReasons(
      @PathVariable UUID permitId, @Body WrittenReasonsRequest request, ExpectedVersion expected) {
    return responses.changed(
        dossiers.recordWrittenReasons(id(permitId), expected, request.reference()));
  }

  @PostMapping("/api/permits/{permitId}/evidence")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER})
  @PersonalData(purpose = "permit-endorsement")
  @Operation(
      summary =
          "Adds papers to an active or suspended permit; they can prevent or end a suspension")
  ResponseEntity<PermitResponse> addEvidence(
      @PathVariable UUID permitId, @Body EvidenceRequest request, ExpectedVersion expected) {
    return responses.changed(
        dossiers.addEvidence(
            id(permitId),
            expected,
            request.evidence().stream().map(PaperRequest::toProof).toList()));
  }

  @PostMapping("/api/permits/{permitId}/replacement")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.RESIDENT})
  @PersonalData(purpose = "permit-issue")
  @Operation(
      summary =
          "Another card for one LOST, DAMAGED or with DATA_CHANGED; the old number is void; online"
              + " by the holder where the rules offer it")
  ResponseEntity<PermitResponse> replaceCard(
      @PathVariable UUID permitId, @Body ReplacementRequest request, ExpectedVersion expected) {
    return responses.changed(holderServices.replaceCard(id(permitId), expected, request.because()));
  }

  private static PermitId id(UUID permitId) {
    return new PermitId(permitId.toString());
  }
}
