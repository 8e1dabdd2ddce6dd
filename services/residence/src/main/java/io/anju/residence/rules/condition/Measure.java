package io.anju.residence.rules.condition;

import java.util.List;

/**
 * How much of what a requirement needs is there.
 *
 * @param evidence what it was counted from
 */
public record Measure(int have, int need, Unit unit, List<String> evidence) {

  /** What is counted. */
  public enum Unit {
    MONTHS,
    PROOFS
  }

  public Measure {
    evidence = List.copyOf(evidence);
  }

  /** Whether the requirement is met. */
  public boolean enough() {
    return have >= need;
  }
}
