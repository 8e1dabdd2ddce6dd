package io.anju.employment.insurance;

import io.anju.contract.employment.InsuranceKind;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * One row of what a source tells: the kinds paid for one person by one enterprise in one month.
 *
 * @param kinds none where the source takes the month back
 * @param updatedAt the source's own time of change; empty where it tells none, and then it is news
 *     only if it says something new
 */
public record Payment(
    AccountId account, YearMonth month, Set<InsuranceKind> kinds, Optional<Instant> updatedAt) {
  public Payment {
    kinds = Set.copyOf(kinds);
  }
}
