package io.anju.overview.worklist;

import java.time.LocalDate;

/**
 * That tasks of an office were not done in time.
 *
 * @param by the last day that passed
 * @param tasks how many had that last day
 * @param overdue how many are overdue in all
 */
public record OverdueNotice(WorkPlace place, LocalDate by, LocalDate on, long tasks, long overdue) {

  /** The same for the same office, list and day, so that an office is notified once. */
  String id() {
    return by + "/" + place.code();
  }
}
