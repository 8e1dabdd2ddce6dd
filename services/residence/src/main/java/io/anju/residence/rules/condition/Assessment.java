package io.anju.residence.rules.condition;

import java.util.List;

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
}
