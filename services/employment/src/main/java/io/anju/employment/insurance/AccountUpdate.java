package io.anju.employment.insurance;

import io.anju.platform.aggregate.Versioned;

/**
 * The outcome of recording payments, for one account.
 *
 * @param opened whether these were its first months
 * @param applied payments that changed the account
 * @param unchanged payments that repeat what is recorded
 * @param stale payments older than what is recorded
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
