package io.anju.employment.insurance;

import io.anju.contract.employment.InsuranceKind;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds paid for one person by one enterprise in one month, as reported by a source.
 *
 * @param kinds empty where the source withdraws the month
 * @param updatedAt time of change in the source system; where it is empty, the payment applies only
 *     if it differs from what is recorded
 */
public record Payment(
    AccountId account, YearMonth month, Set<InsuranceKind> kinds, Optional<Instant> updatedAt) {
  public Payment {
    kinds = Set.copyOf(kinds);
  }
}
