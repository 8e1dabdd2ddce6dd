package io.anju.employment.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An employment record. Only a running one can end, and an end is final: who comes back is hired
 * anew.
 */
public sealed interface Employment {

  Engagement engagement();

  /** The last day of work, where it is known. */
  Optional<LocalDate> until();

  /** The source's own time of the last change. */
  Instant updatedAt();

  /**
   * Nobody has said yet that it ended.
   *
   * @param until the last day the contract foresees, for contracts with a term
   */
  record Running(Engagement engagement, Optional<LocalDate> until, Instant updatedAt)
      implements Employment {

    public Running {
      requireOrder(engagement, until);
    }

    /**
     * @param on the last day of work, which may lie before or after the one foreseen
     */
    Ended end(LocalDate on, Filed filed, Instant at) {
      return new Ended(engagement.withFilings(engagement.filings().withLeaving(filed)), on, at);
    }

    /** Goes on otherwise. */
    Running withTerms(Terms terms, Instant at) {
      return new Running(engagement.withTerms(terms), terms.until(), at);
    }
  }

  /** It is over. */
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
