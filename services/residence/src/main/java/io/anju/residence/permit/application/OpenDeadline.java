package io.anju.residence.permit.application;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day by which an authority is to act, and has not yet.
 *
 * @param number of the enquiry, from 1; 0 for all else
 * @param by the last day
 */
public record OpenDeadline(Kind kind, int number, LocalDate by) {

  /** What is to be done. */
  public enum Kind {
    /** The decision and the card (Decree 663 art. 9, Shenzhen art. 20). */
    DECISION,
    /** The reasons, where the application is to be refused (Shenzhen art. 20). */
    REFUSAL,
    /** A department's answer (Shenzhen procedure art. 16). */
    ENQUIRY,
    /** The reasons in writing (Shenzhen art. 20). */
    WRITTEN_REASONS
  }

  public OpenDeadline {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(by, "by");
  }

  public boolean passed(LocalDate on) {
    return on.isAfter(by);
  }
}
