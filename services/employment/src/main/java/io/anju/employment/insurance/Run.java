package io.anju.employment.insurance;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Consecutive insured months. */
public record Run(YearMonth from, YearMonth to) {
  public Run {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a run has at least one month");
    }
  }

  public int months() {
    return (int) ChronoUnit.MONTHS.between(from, to) + 1;
  }
}
