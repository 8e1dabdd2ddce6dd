package io.anju.residence.rules.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number of days to act in; the day it begins is not counted (Civil Code art. 201).
 *
 * @param article the provision that sets it; empty where a setting does
 * @param until the first day on which that provision is no longer in force; empty while it is
 */
public record Deadline(int days, Days kind, Optional<String> article, Optional<LocalDate> until) {

  /** Which days count. */
  public enum Days {
    CALENDAR,
    WORKING
  }

  public Deadline {
    if (days < 0) {
      throw new IllegalArgumentException("A deadline cannot lie in the past");
    }
  }

  /** A deadline of no provision, that lasts. */
  public Deadline(int days, Days kind) {
    this(days, kind, Optional.empty(), Optional.empty());
  }

  /** Whether the provision is in force on a day. */
  public boolean inForce(LocalDate on) {
    return until.filter(end -> !end.isAfter(on)).isEmpty();
  }

  /** The last day. */
  public LocalDate lastDay(LocalDate begin, WorkingDays calendar) {
    return switch (kind) {
      case CALENDAR -> begin.plusDays(days);
      case WORKING -> calendar.plus(begin, days);
    };
  }

  /**
   * Whether the last day may still move, because it counts working days of a year whose holidays
   * are not announced yet.
   */
  public boolean provisional(LocalDate begin, WorkingDays calendar) {
    return kind == Days.WORKING && !calendar.covers(begin, lastDay(begin, calendar));
  }

  /**
   * Whether an action was certainly late; while the last day is provisional, the longest holiday is
   * added.
   */
  public boolean passed(LocalDate begin, LocalDate acted, WorkingDays calendar) {
    var last = lastDay(begin, calendar);
    return acted.isAfter(
        provisional(begin, calendar) ? last.plusDays(WorkingDays.LONGEST_HOLIDAY_DAYS) : last);
  }
}
