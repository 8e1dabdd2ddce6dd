package io.anju.contract.residence;

/** What an authority is to do about a permit by a day. */
public enum PermitDeadlineKind {
  /** The decision and the card (Decree 663 art. 9). */
  DECISION,
  /** The reasons, where the application is to be refused (Shenzhen art. 20). */
  REFUSAL,
  /** A department's answer (Shenzhen procedure art. 16). */
  ENQUIRY,
  /** The reasons in writing (Shenzhen art. 20). */
  WRITTEN_REASONS
}
