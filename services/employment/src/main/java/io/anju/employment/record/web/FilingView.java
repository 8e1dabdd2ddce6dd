package io.anju.employment.record.web;

import io.anju.employment.record.Filed;
import java.time.LocalDate;

/**
 * When something was filed.
 *
 * @param by the last day in time; null where no rule was in force
 * @param late accepted all the same
 */
record FilingView(LocalDate on, LocalDate by, boolean late) {

  static FilingView of(Filed filed) {
    return new FilingView(filed.on(), filed.by().orElse(null), filed.late());
  }
}
