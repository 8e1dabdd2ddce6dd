package io.anju.residence;

import io.anju.platform.error.ErrorCode;

/** What this service refuses, beyond what any service does. */
public enum ResidenceError implements ErrorCode {
  IDENTITY_CONFLICT("identity-conflict", 409),
  DWELLING_UNKNOWN("dwelling-unknown", 422),
  DWELLING_RETIRED("dwelling-retired", 422),
  DECLARANT_NOT_YOURS("declarant-not-yours", 403),
  DATE_IMPOSSIBLE("date-impossible", 422),
  RESIDENCE_SINCE_DIFFERS("residence-since-differs", 409),
  RESIDENCE_OVERLAPS("residence-overlaps", 422),
  DEPARTED_ALREADY("departed-already", 409),
  RESIDENCE_CONTESTED("residence-contested", 409),
  OBJECTION_IMPOSSIBLE("objection-impossible", 409),
  RELATION_EXISTS("relation-exists", 409),
  RELATION_IMPOSSIBLE("relation-impossible", 422),
  RELATION_ENDED("relation-ended", 409),
  NO_OFFICE("no-office", 422),
  NOTHING_TO_APPEAL("nothing-to-appeal", 409),
  APPEAL_EXISTS("appeal-exists", 409),
  DECIDED_ALREADY("decided-already", 409),
  FILE_UNREADABLE("file-unreadable", 400),
  FILE_TOO_LONG("file-too-long", 413),
  DOCUMENT_FORMER("document-former", 409),
  DOCUMENT_REGISTERED("document-registered", 409),
  MERGE_WITH_ITSELF("merge-with-itself", 422),
  MERGE_TWO_PERMITS("merge-two-permits", 409),
  MERGE_UNKNOWN("merge-unknown", 409),
  NO_RESIDENCE("no-residence", 422),
  EVIDENCE_MISSING("evidence-missing", 422),
  PERMIT_EXISTS("permit-exists", 409),
  PERMIT_STATE("permit-state", 409),
  CONDITIONS_UNMET("conditions-unmet", 422),
  ENDING_NOT_IN_RULES("ending-not-in-rules", 422),
  CONFIRMATION_IMPOSSIBLE("confirmation-impossible", 422),
  ENDORSEMENT_EARLY("endorsement-early", 422),
  ENDORSE_FIRST("endorse-first", 409),
  REASONS_NOT_ASKED("reasons-not-asked", 409),
  NOT_YOUR_PEOPLE("not-your-people", 403),
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
