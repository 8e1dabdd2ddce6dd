package io.anju.housing.tenancy;

import java.time.LocalDate;

/**
 * A recorded change of a tenancy.
 *
 * @param on the day it was agreed or happened
 * @param late after the deadline; accepted and marked
 */
public record Change(Kind kind, LocalDate on, LocalDate filedOn, boolean late) {

  /** What changed. */
  public enum Kind {
    RENEWED,
    OCCUPANTS
  }
}
