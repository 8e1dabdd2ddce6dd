package io.anju.residence.permit.web;

import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.web.RequestReader;
import io.anju.residence.permit.application.Enquiry;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.card.ReplacementReason;
import io.anju.residence.permit.procedure.Dossiers;
import io.anju.residence.permit.procedure.HolderServices;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What goes to and fro round a permit: enquiries, reasons in writing, more papers, another card.
 */
@RestController
final class DossierController {

  private static final int MAX_PAPERS = 50;
  private static final String REFERENCE = "reference";

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
  @Operation(
      summary =
          "Asks a department to confirm a condition: {department, condition}; its last day is the"
              + " rule set's")
  ResponseEntity<PermitResponse> enquire(
      @PathVariable UUID permitId, RequestReader reader, ExpectedVersion expected) {
    var department = reader.choice("department", Enquiry.Department.class);
    String condition = reader.text("condition");
    reader.complete();
    return responses.changed(dossiers.enquire(id(permitId), expected, department, condition));
  }

  @PostMapping("/api/permits/{permitId}/enquiries/{number}/answer")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "permit-decision")
  @Operation(
      summary =
          "The department's answer on paper: {answer: CONFIRMED or DENIED, reference}; what is"
              + " confirmed counts at the approval")
  ResponseEntity<PermitResponse> recordReply(
      @PathVariable UUID permitId,
      @PathVariable int number,
      RequestReader reader,
      ExpectedVersion expected) {
    var reply = EnquiryReplyReader.read(reader);
    return responses.changed(
        dossiers.recordReply(id(permitId), expected, number, reply.confirmed(), reply.reference()));
  }

  @PostMapping("/api/permits/{permitId}/extension")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF})
  @PersonalData(purpose = "permit-decision")
  @Operation(
      summary =
          "Extends the time for the decision once, where the rules let it be (Decree 663 art. 9: 30"
              + " days): {reason}; the applicant is notified")
  ResponseEntity<PermitResponse> extend(
      @PathVariable UUID permitId, RequestReader reader, ExpectedVersion expected) {
    String reason = reader.text("reason");
    reader.complete();
    return responses.changed(dossiers.extend(id(permitId), expected, reason));
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
  @Operation(summary = "The letter with the reasons went out: {reference}")
  ResponseEntity<PermitResponse> recordWrittenReasons(
      @PathVariable UUID permitId, RequestReader reader, ExpectedVersion expected) {
    String reference = reader.text(REFERENCE);
    reader.complete();
    return responses.changed(dossiers.recordWrittenReasons(id(permitId), expected, reference));
  }

  @PostMapping("/api/permits/{permitId}/evidence")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER})
  @PersonalData(purpose = "permit-endorsement")
  @Operation(
      summary =
          "Adds papers to an active or suspended permit: {evidence: [{kind, reference}]}; they can"
              + " prevent or end a suspension")
  ResponseEntity<PermitResponse> addEvidence(
      @PathVariable UUID permitId, RequestReader reader, ExpectedVersion expected) {
    var papers =
        reader.objects("evidence", 1, MAX_PAPERS).stream()
            .map(ApplicationRequestReader::paper)
            .toList();
    reader.complete();
    return responses.changed(
        dossiers.addEvidence(id(permitId), expected, papers.stream().map(Supplier::get).toList()));
  }

  @PostMapping("/api/permits/{permitId}/replacement")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.RESIDENT})
  @PersonalData(purpose = "permit-issue")
  @Operation(
      summary =
          "Another card for one LOST, DAMAGED or with DATA_CHANGED: {because}; the old number is"
              + " void; online by the holder where the rules offer it")
  ResponseEntity<PermitResponse> replaceCard(
      @PathVariable UUID permitId, RequestReader reader, ExpectedVersion expected) {
    var reason = reader.choice("because", ReplacementReason.class);
    reader.complete();
    return responses.changed(holderServices.replaceCard(id(permitId), expected, reason));
  }

  private static PermitId id(UUID permitId) {
    return new PermitId(permitId.toString());
  }
}
