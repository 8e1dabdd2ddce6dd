package io.anju.employment.insurance;

import io.anju.platform.aggregate.Versioned;

/**
 * What telling of months came to, for one account.
 *
 * @param opened whether these were its first months
 * @param applied rows that were news
 * @param unchanged rows that said what was known
 * @param stale rows older than what was known
 */
public record AccountUpdate(
    Versioned<InsuranceAccount> account, boolean opened, int applied, int unchanged, int stale) {

  static AccountUpdate of(
      Versioned<InsuranceAccount> account, InsuranceAccount.MergeResult merged) {
    return new AccountUpdate(
        account,
        account.version() == 1 && merged.applied() > 0,
        merged.applied(),
        merged.unchanged(),
        merged.stale());
  }
}
