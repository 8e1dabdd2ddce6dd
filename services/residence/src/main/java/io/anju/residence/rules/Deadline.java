package io.anju.residence.rules;

import java.time.LocalDate;

/** A number of days to act in; the day it begins is not counted (Civil Code art. 201). */
public record Deadline(int days, Days kind) {

  /** Which days count. */
  public enum Days { CALENDAR, WORKING }

  public Deadline {
    if (days < 0) {
      throw new IllegalArgumentException("A deadline cannot lie in the past");
    }
  }

  /** The last day. */
  public LocalDate after(LocalDate begin, WorkingDays calendar) {
    return switch (kind) {
      case CALENDAR -> begin.plusDays(days);
      case WORKING -> calendar.after(begin, days);
    };
  }
}
