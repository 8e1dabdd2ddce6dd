package io.anju.residence.evidence;

import java.time.LocalDate;

/**
 * Evidence that is known to have ended. A feed that is late or silent ends nothing.
 *
 * @param reference the id of the record that ended last
 * @param on the last day on which it was valid
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
