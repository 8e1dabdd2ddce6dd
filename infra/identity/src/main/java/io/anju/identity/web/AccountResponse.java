package io.anju.identity.web;

import io.anju.identity.account.Account;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param password the first password, in the answer that made it and never again
 */
record AccountResponse(
    String name,
    String displayName,
    String role,
    @Nullable String division,
    @Nullable String personId,
    @Nullable String uscc,
    String state,
    boolean secondFactor,
    Instant createdAt,
    @Nullable Instant lastSignInAt,
    @Nullable String password) {

  static AccountResponse of(Account account, Instant now, @Nullable String password) {
    var roleScope = account.roleScope();
    return new AccountResponse(
        account.name(),
        account.displayName(),
        roleScope.role().code(),
        roleScope.division(),
        roleScope.person(),
        roleScope.uscc(),
        account.stateAt(now).name(),
        account.totp() != null,
        account.createdAt(),
        account.lastSignInAt(),
        password);
  }
}
