package io.anju.employment.record.web;

import io.anju.employment.record.Filed;
import java.time.LocalDate;

/**
 * When something was filed.
 *
 * @param by the last day in time; null where no rule was in force
 * @param late accepted all the same
 */
record FilingResponse(LocalDate on, LocalDate by, boolean late) {

  static FilingResponse of(Filed filed) {
    return new FilingResponse(filed.filedOn(), filed.deadline().orElse(null), filed.late());
  }
}
