package io.anju.employment.insurance;

import io.anju.contract.employment.InsuranceKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What the source said of one month last.
 *
 * @param kinds that were paid; none where the source took the month back
 * @param updatedAt the source's own time of change, to the millisecond, as it is stored
 */
public record PaidMonth(Set<InsuranceKind> kinds, Instant updatedAt) {
  public PaidMonth {
    kinds = Set.copyOf(kinds);
    updatedAt = updatedAt.truncatedTo(ChronoUnit.MILLIS);
  }
}
