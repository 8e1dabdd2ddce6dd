package io.anju.identity.account;

import io.anju.identity.credentials.User;
import io.anju.identity.password.PasswordHashes;
import io.anju.identity.totp.TotpSecret;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Makes the accounts of the first start; whatever became of one later is left alone. */
public record FirstAccounts(
    AccountStore store, PasswordHashes hashes, AuditLog audit, Clock clock) {

  public void create(List<User> users) {
    for (var user : users) {
      if (store.find(user.name()).isEmpty()) {
        create(user);
      }
    }
  }

  private void create(User user) {
    var hash = hashes.hashOfGenerated(user.password());
    var account =
        Account.of(
                user.name(),
                Objects.requireNonNullElse(user.displayName(), user.name()),
                user.roleScope(),
                hash,
                clock.instant())
            .withPassword(hash, false)
            .withTotp(user.totp() == null ? null : new TotpSecret(user.totp()), 0, List.of());
    if (store.add(account)) {
      audit.record(AuditEvent.CREATED, user.name(), "first start", null);
    }
  }
}
