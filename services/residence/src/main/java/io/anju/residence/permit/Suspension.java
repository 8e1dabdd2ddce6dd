package io.anju.residence.permit;

import java.time.LocalDate;
import java.util.Objects;

/** Why and since when a permit is not in use (使用功能中止). */
public record Suspension(LocalDate since, Cause cause) {

  /** Its name in lower case with hyphens is what people and facts are told. */
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
