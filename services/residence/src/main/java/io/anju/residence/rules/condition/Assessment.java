package io.anju.residence.rules.condition;

import java.util.List;
import java.util.stream.Stream;

/**
 * The outcome of a condition with everything below it.
 *
 * @param findings every condition assessed, met or not
 * @param unmet of these, what stands in the way; empty where it is met
 */
public record Assessment(boolean met, List<Finding> findings, List<Finding> unmet) {
  public Assessment {
    findings = List.copyOf(findings);
    unmet = List.copyOf(unmet);
  }

  /** The same where something else stands in the way as well; it is named first. */
  public Assessment andUnmet(List<Finding> others) {
    return others.isEmpty()
        ? this
        : new Assessment(
            false,
            Stream.concat(findings.stream(), others.stream()).toList(),
            Stream.concat(others.stream(), unmet.stream()).toList());
  }
}
