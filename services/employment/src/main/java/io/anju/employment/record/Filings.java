package io.anju.employment.record;

import java.util.Objects;
import java.util.Optional;

/**
 * When the hire and the leaving were filed with the registry; empty where they were imported from a
 * bureau.
 */
public record Filings(Optional<Filed> hire, Optional<Filed> leaving) {

  public static final Filings NONE = new Filings(Optional.empty(), Optional.empty());

  public Filings {
    Objects.requireNonNull(hire);
    Objects.requireNonNull(leaving);
  }

  Filings withLeaving(Filed filed) {
    return new Filings(hire, Optional.of(filed));
  }
}
