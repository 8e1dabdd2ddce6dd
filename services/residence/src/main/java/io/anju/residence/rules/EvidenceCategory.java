package io.anju.residence.rules;

/**
 * What a permit follows: evidence that can be known to have ended, with none of its kind following.
 */
public enum EvidenceCategory {
  /** Moved out with no new residence in the city. */
  RESIDENCE,
  /** The filed tenancy ended. */
  TENANCY,
  /** The employment record ended. */
  EMPLOYMENT,
  /**
   * A later month was paid for others of the city, not for this person: the last month paid lies
   * behind.
   */
  INSURANCE,
  /** The enrolment ended. */
  SCHOOLING
}
