package io.anju.residence.permit.web;

import io.anju.codes.DocumentType;
import io.anju.contract.residence.EvidenceKind;
import io.anju.contract.residence.PermitGround;
import io.anju.residence.rules.ProcedureRules.Representative;
import java.util.List;

/** The body of an application, for the API's description. */
record ApplicationRequest(
    String personId, PermitGround ground, List<PaperRequest> evidence, ApplicantRequest applicant) {

  record PaperRequest(EvidenceKind kind, String reference) {}

  /** {@code document} and {@code name} of a relative, {@code uscc} of an employer or a school. */
  record ApplicantRequest(
      Representative relation, DocumentRequest document, String name, String uscc) {}

  record DocumentRequest(DocumentType type, String number) {}
}
