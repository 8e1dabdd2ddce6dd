package io.anju.housing.tenancy;

import java.time.LocalDate;

/**
 * A change that was put on record.
 *
 * @param on the day it was agreed or happened
 * @param late beyond the days the rule gives; accepted and marked
 */
public record Change(Kind kind, LocalDate on, LocalDate filedOn, boolean late) {

  /** What changed. */
  public enum Kind {
    RENEWED,
    OCCUPANTS
  }
}
