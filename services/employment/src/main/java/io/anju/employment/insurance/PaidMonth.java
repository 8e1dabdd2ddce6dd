package io.anju.employment.insurance;

import io.anju.contract.employment.InsuranceKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What the source reported last for one month.
 *
 * @param kinds that were paid; empty where the source withdrew the month
 * @param updatedAt time of change in the source system, in milliseconds, as stored
 */
public record PaidMonth(Set<InsuranceKind> kinds, Instant updatedAt) {
  public PaidMonth {
    kinds = Set.copyOf(kinds);
    updatedAt = updatedAt.truncatedTo(ChronoUnit.MILLIS);
  }
}
