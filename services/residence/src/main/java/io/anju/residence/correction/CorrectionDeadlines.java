package io.anju.residence.correction;

import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.deadline.WorkingDays;
import java.time.LocalDate;

/**
 * The days by which to decide. PIPL art. 46 demands a correction in good time and names no number,
 * Shenzhen art. 50 leaves the review to the general statutes: the days are this registry's promise
 * and configurable.
 */
record CorrectionDeadlines(Deadline correction, Deadline appeal, WorkingDays calendar) {

  LocalDate of(Objection objection, LocalDate submittedOn) {
    return switch (objection) {
      case Objection.Datum _ -> correction.lastDay(submittedOn, calendar);
      case Objection.PermitDecision _ -> appeal.lastDay(submittedOn, calendar);
    };
  }
}
