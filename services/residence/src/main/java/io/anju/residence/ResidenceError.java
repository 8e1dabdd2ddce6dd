package io.anju.residence;

import io.anju.platform.error.ErrorCode;

/** The error codes of this service, besides those that all services share. */
public enum ResidenceError implements ErrorCode {
  IDENTITY_CONFLICT("identity-conflict", 409),
  DWELLING_UNKNOWN("dwelling-unknown", 422),
  DWELLING_RETIRED("dwelling-retired", 422),
  DECLARANT_NOT_AUTHORISED("declarant-not-authorised", 403),
  DATE_IMPOSSIBLE("date-impossible", 422),
  RESIDENCE_SINCE_DIFFERS("residence-since-differs", 409),
  RESIDENCE_OVERLAPS("residence-overlaps", 422),
  DEPARTURE_EXISTS("departure-exists", 409),
  OBJECTION_PENDING("objection-pending", 409),
  OBJECTION_IMPOSSIBLE("objection-impossible", 409),
  DECLARATIONS_PENDING("declarations-pending", 409),
  DECLARATION_DECIDED("declaration-decided", 409),
  PREMISES_EXIST("premises-exist", 409),
  OWN_CASE("own-case", 403),
  SECOND_OFFICER_REQUIRED("second-officer-required", 403),
  RELATION_EXISTS("relation-exists", 409),
  RELATION_IMPOSSIBLE("relation-impossible", 422),
  RELATION_ENDED("relation-ended", 409),
  DIVISION_MISSING("division-missing", 422),
  APPEAL_IMPOSSIBLE("appeal-impossible", 409),
  APPEAL_EXISTS("appeal-exists", 409),
  DECISION_EXISTS("decision-exists", 409),
  FILE_UNREADABLE("file-unreadable", 400),
  FILE_TOO_LONG("file-too-long", 413),
  DOCUMENT_SUPERSEDED("document-superseded", 409),
  DOCUMENT_REGISTERED("document-registered", 409),
  MERGE_SAME_RECORD("merge-same-record", 422),
  MERGE_PERMIT_CONFLICT("merge-permit-conflict", 409),
  MERGE_UNKNOWN("merge-unknown", 409),
  RESIDENCE_MISSING("residence-missing", 422),
  APPLICANT_EXCLUDED("applicant-excluded", 422),
  EVIDENCE_MISSING("evidence-missing", 422),
  PERMIT_DIFFERS("permit-differs", 409),
  PERMIT_RECORD_CONTRADICTORY("permit-record-contradictory", 422),
  PERMIT_EXISTS("permit-exists", 409),
  PERMIT_STATE_CONFLICT("permit-state-conflict", 409),
  CONDITIONS_UNMET("conditions-unmet", 422),
  CANCELLATION_GROUND_NOT_IN_RULES("cancellation-ground-not-in-rules", 422),
  CONFIRMATION_IMPOSSIBLE("confirmation-impossible", 422),
  EXTENSION_IMPOSSIBLE("extension-impossible", 422),
  ENDORSEMENT_TOO_EARLY("endorsement-too-early", 422),
  ONLINE_NOT_OFFERED("online-not-offered", 422),
  ENDORSEMENT_REQUIRED("endorsement-required", 409),
  WRITTEN_REASONS_NOT_REQUESTED("written-reasons-not-requested", 409),
  PERSON_NOT_AFFILIATED("person-not-affiliated", 403),
  PERMIT_NOT_ACTIVE("permit-not-active", 409),
  ENTITLEMENT_UNKNOWN("entitlement-unknown", 422),
  ENTITLEMENT_NOT_GRANTED("entitlement-not-granted", 422);

  private final String code;
  private final int status;

  ResidenceError(String code, int status) {
    this.code = code;
    this.status = status;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public int status() {
    return status;
  }
}
