package io.anju.contract.housing;

import java.time.LocalDate;
import java.util.Collection;

/** The safety of an inspected dwelling; the worst that applies. */
public enum SafetyState {
  /** Everything on the checklist was inspected, and nothing is open. */
  PASSED,
  /** Nothing is open, but some kinds were never inspected. */
  INCOMPLETE,
  FINDINGS_OPEN,
  /** A finding is open past its deadline. */
  OVERDUE,
  /** A critical finding is open, whatever its deadline. */
  UNFIT;

  /**
   * @param complete whether every kind on the checklist was inspected
   */
  public static SafetyState on(
      LocalDate day, Collection<SafetyFinding> findings, boolean complete) {
    if (findings.stream()
        .anyMatch(finding -> finding.open() && finding.severity() == SafetySeverity.CRITICAL)) {
      return UNFIT;
    }
    if (findings.stream().anyMatch(finding -> finding.overdueOn(day))) {
      return OVERDUE;
    }
    if (findings.stream().anyMatch(SafetyFinding::open)) {
      return FINDINGS_OPEN;
    }
    return complete ? PASSED : INCOMPLETE;
  }
}
