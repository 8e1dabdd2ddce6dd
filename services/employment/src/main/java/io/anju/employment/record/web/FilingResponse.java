package io.anju.employment.record.web;

import io.anju.employment.record.Filed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was filed.
 *
 * @param by the last day in time; null where no rule was in force
 * @param late whether it was filed later, which is accepted
 */
record FilingResponse(LocalDate on, @Nullable LocalDate by, boolean late) {

  static FilingResponse of(Filed filed) {
    return new FilingResponse(filed.filedOn(), filed.deadline().orElse(null), filed.late());
  }
}
