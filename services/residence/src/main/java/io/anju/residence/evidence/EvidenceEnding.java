package io.anju.residence.evidence;

import java.time.LocalDate;

/**
 * A ground that is known to have ended. One of which nothing was heard lately is not: silence is no
 * evidence.
 *
 * @param reference the id of the record that ended last
 * @param on the last day it stood
 */
public record EvidenceEnding(Kind kind, String reference, LocalDate on) {

  /** What ended. */
  public enum Kind {
    TENANCY,
    EMPLOYMENT,
    ENROLMENT,
    INSURANCE
  }
}
