package io.anju.identity.account;

import io.anju.identity.password.PasswordHashes;
import io.anju.identity.role.Role;
import io.anju.identity.role.RoleScope;
import io.anju.identity.totp.PrintedCode;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What an administrator does with accounts. Each step is recorded with who did it. */
public final class Accounts {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

  /** An account and its first password, which is shown once. */
  public record Created(Account account, String password) {}

  private final AccountStore store;
  private final PasswordHashes hashes;
  private final AuditLog audit;
  private final Clock clock;

  public Accounts(AccountStore store, PasswordHashes hashes, AuditLog audit, Clock clock) {
    this.store = store;
    this.hashes = hashes;
    this.audit = audit;
    this.clock = clock;
  }

  public Optional<Account> find(String name) {
    return store.find(name);
  }

  public Account require(String name) {
    return find(name).orElseThrow(() -> new RegistryException(AccountError.ACCOUNT_UNKNOWN));
  }

  public List<Account> all() {
    return store.all();
  }

  /** The password is one for a first sign-in, which ends with another. */
  public Created create(String name, String displayName, RoleScope roleScope, String actor) {
    var password = PrintedCode.random();
    var account =
        Account.of(
            checkedName(name), displayName, roleScope, hashes.hash(password), clock.instant());
    if (!store.add(account)) {
      throw new RegistryException(AccountError.ACCOUNT_NAME_TAKEN, Map.of("name", name));
    }
    audit.record(AuditEvent.CREATED, name, actor, null);
    return new Created(account, password);
  }

  /** An account whose owner chose the password. */
  public Account open(String name, RoleScope roleScope, String password, String address) {
    var hash = hashes.hash(password);
    var account =
        Account.of(checkedName(name), name, roleScope, hash, clock.instant())
            .withPassword(hash, false);
    if (!store.add(account)) {
      throw new RegistryException(AccountError.ACCOUNT_NAME_TAKEN, Map.of("name", name));
    }
    audit.record(AuditEvent.ACTIVATED, name, name, address);
    return account;
  }

  /** Another first password, no authenticator, no lock, no session. Ends a revocation, too. */
  public Created reset(String name, String actor) {
    require(name);
    var password = PrintedCode.random();
    var hash = hashes.hash(password);
    var account =
        change(
            name,
            known ->
                known
                    .withPassword(hash, true)
                    .withTotp(null, 0, List.of())
                    .withoutSessions(clock.instant())
                    .revoked(null)
                    .unlocked());
    audit.record(AuditEvent.RESET, name, actor, null);
    return new Created(account, password);
  }

  /** No sign-in any more, and no token: what was given ends within a minute. */
  public Account revoke(String name, String actor) {
    var account = require(name);
    if (isLastAdministrator(account)) {
      throw new RegistryException(AccountError.ACCOUNT_IS_LAST_ADMINISTRATOR);
    }
    var now = clock.instant();
    var revoked = change(name, known -> known.withoutSessions(now).revoked(now));
    audit.record(AuditEvent.REVOKED, name, actor, null);
    return revoked;
  }

  /** The same role elsewhere: an official moves to another division. */
  public Account changeScope(String name, RoleScope roleScope, String actor) {
    if (require(name).roleScope().role() != roleScope.role()) {
      throw new RegistryException(
          AccountError.ACCOUNT_SCOPE_INVALID,
          Map.of("why", "the role of an account never changes"));
    }
    var changed =
        change(name, known -> known.withRoleScope(roleScope).withoutSessions(clock.instant()));
    audit.record(AuditEvent.SCOPE_CHANGED, name, actor, null);
    return changed;
  }

  private Account change(String name, UnaryOperator<Account> change) {
    return store
        .change(name, change)
        .orElseThrow(() -> new RegistryException(AccountError.ACCOUNT_UNKNOWN));
  }

  private boolean isLastAdministrator(Account account) {
    return account.roleScope().role() == Role.ADMINISTRATOR
        && store.all().stream()
            .filter(other -> other.roleScope().role() == Role.ADMINISTRATOR && !other.isRevoked())
            .allMatch(account::equals);
  }

  private static String checkedName(String name) {
    if (!NAME.matcher(name).matches() || !name.equals(name.toLowerCase(Locale.ROOT))) {
      throw new RegistryException(AccountError.ACCOUNT_NAME_MALFORMED, Map.of("name", name));
    }
    return name;
  }
}
