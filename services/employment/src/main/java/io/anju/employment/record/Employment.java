package io.anju.employment.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An employment record. Only a running employment can end, and its end is final: a worker who
 * returns is hired again.
 */
public sealed interface Employment {

  Engagement engagement();

  /** The last day of work, where it is known. */
  Optional<LocalDate> until();

  /** The time of the last change in the source system. */
  Instant updatedAt();

  /**
   * The employment is running.
   *
   * @param until last day of the contract, where it has a term
   */
  record Running(Engagement engagement, Optional<LocalDate> until, Instant updatedAt)
      implements Employment {

    public Running {
      requireOrder(engagement, until);
    }

    /**
     * @param on the last day of work, whatever the term
     */
    Ended end(LocalDate on, Filed filed, Instant at) {
      return new Ended(engagement.withFilings(engagement.filings().withLeaving(filed)), on, at);
    }

    /** The employment with changed terms. */
    Running withTerms(Terms terms, Instant at) {
      return new Running(engagement.withTerms(terms), terms.until(), at);
    }
  }

  /** The employment has ended. */
  record Ended(Engagement engagement, LocalDate lastDay, Instant updatedAt) implements Employment {

    public Ended {
      requireOrder(engagement, Optional.of(lastDay));
    }

    @Override
    public Optional<LocalDate> until() {
      return Optional.of(lastDay);
    }
  }

  private static void requireOrder(Engagement engagement, Optional<LocalDate> until) {
    if (until.filter(lastDay -> lastDay.isBefore(engagement.from())).isPresent()) {
      throw new IllegalArgumentException("the last day lies before the first");
    }
  }
}
