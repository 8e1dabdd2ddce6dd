package io.anju.residence.permit;

import java.time.LocalDate;
import java.util.Objects;

/** Why and since when the use of a permit is suspended (使用功能中止). */
public record Suspension(LocalDate since, Cause cause) {

  /** The code in responses and facts is the name in lower case with hyphens. */
  public enum Cause {
    /** Not endorsed within the window (Decree 663 art. 10). */
    ENDORSEMENT_MISSED,
    /** Positive evidence that residence, housing, work or schooling ended with none following. */
    GROUNDS_LAPSED
  }

  public Suspension {
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(cause, "cause");
  }

  public String causeCode() {
    return cause.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
