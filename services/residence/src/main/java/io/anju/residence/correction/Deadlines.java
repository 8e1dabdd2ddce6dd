package io.anju.residence.correction;

import io.anju.residence.rules.Deadline;
import io.anju.residence.rules.WorkingDays;
import java.time.LocalDate;

/**
 * Until when to decide. PIPL art. 46 demands a correction in good time and names no number, Shenzhen art. 50 leaves the review to the
 * general statutes: the days are this registry's promise, and configured.
 */
record Deadlines(Deadline correction, Deadline appeal, WorkingDays calendar) {

  LocalDate of(Contention contention, LocalDate asked) {
    return switch (contention) {
      case Contention.Datum _ -> correction.after(asked, calendar);
      case Contention.Refusal _ -> appeal.after(asked, calendar);
    };
  }
}
