package io.anju.residence.permit.web;

import io.anju.codes.DocumentType;
import io.anju.contract.EvidenceKind;
import io.anju.contract.PermitGround;
import io.anju.residence.permit.Guardian;
import java.util.List;

/** The body of an application, for the API's description. */
record ApplicationRequest(String personId, PermitGround ground, List<PaperRequest> evidence, ApplicantRequest applicant) {

  record PaperRequest(EvidenceKind kind, String reference) {}

  record ApplicantRequest(Guardian.Relation relation, DocumentRequest document, String name) {}

  record DocumentRequest(DocumentType type, String number) {}
}
