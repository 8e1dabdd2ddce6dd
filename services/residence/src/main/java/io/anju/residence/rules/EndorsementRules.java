package io.anju.residence.rules;

import io.anju.residence.rules.condition.Condition;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The yearly endorsement (签注).
 *
 * @param window how long before each full year it may be made (Decree 663 art. 10: one month;
 *     Shenzhen art. 23: 60 days)
 * @param renewalCondition what must still be so
 * @param maxSuspension how long a suspension for a missed endorsement may last before the permit is
 *     cancelled (Shenzhen arts. 23 and 27); empty where it may last
 * @param suspendedTimeCounts whether suspended time counts towards the years of residence (Hangzhou
 *     art. 20: it does not)
 */
public record EndorsementRules(
    Period window,
    Condition renewalCondition,
    Optional<Period> maxSuspension,
    boolean suspendedTimeCounts) {

  /** The first day of the window that ends with a full year. */
  public LocalDate windowOpens(LocalDate fullYear) {
    return fullYear.minus(window);
  }
}
