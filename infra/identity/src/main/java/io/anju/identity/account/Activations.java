package io.anju.identity.account;

import io.anju.identity.credentials.RecordFolder;
import io.anju.identity.password.PasswordFault;
import io.anju.identity.password.PasswordHashes;
import io.anju.identity.password.PasswordRules;
import io.anju.identity.role.InvalidRoleScopeException;
import io.anju.identity.role.RoleScope;
import io.anju.identity.totp.PrintedCode;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Accounts of residents, landlords and employers, which a code opens that an official handed over
 * with a receipt. Whoever has an account already, and another code, chooses a new password with it.
 */
public final class Activations {

  private static final Duration LIFETIME = Duration.ofDays(30);

  /** A code that was issued; it is printed and not kept. */
  public record Issued(String code, ActivationCode activation) {}

  private final RecordFolder<ActivationCode> files;
  private final Map<String, ActivationCode> codes = new ConcurrentHashMap<>();
  private final AccountStore store;
  private final Accounts accounts;
  private final PasswordHashes hashes;
  private final PasswordRules rules;
  private final AuditLog audit;
  private final Clock clock;

  public Activations(
      RecordFolder<ActivationCode> files,
      AccountStore store,
      Accounts accounts,
      PasswordHashes hashes,
      PasswordRules rules,
      AuditLog audit,
      Clock clock) {
    this.files = files;
    this.store = store;
    this.accounts = accounts;
    this.hashes = hashes;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
    files.readAll().forEach(code -> codes.put(code.digest(), code));
  }

  /**
   * @throws RegistryException {@code account-scope-invalid} for an official's role, or without
   *     scope
   */
  public Issued issue(RoleScope roleScope, String actor) {
    if (roleScope.role().official()) {
      throw new RegistryException(
          AccountError.ACCOUNT_SCOPE_INVALID,
          Map.of("why", "an administrator makes accounts of officials"));
    }
    try {
      roleScope.requireScope();
    } catch (InvalidRoleScopeException missing) {
      throw new RegistryException(
          AccountError.ACCOUNT_SCOPE_INVALID, Map.of("why", missing.errors()));
    }
    removeExpired();
    var code = PrintedCode.random();
    var activation =
        new ActivationCode(PrintedCode.digest(code), roleScope, clock.instant().plus(LIFETIME));
    files.write(activation.digest(), activation);
    codes.put(activation.digest(), activation);
    audit.record(AuditEvent.ACTIVATION_CODE_ISSUED, roleScope.subject(), actor, null);
    return new Issued(code, activation);
  }

  /**
   * Opens the account, and uses the code up.
   *
   * @param name ignored where there is an account of this role and scope, which gets the password
   * @throws RegistryException {@code activation-code-invalid} for a code that is unknown, used or
   *     expired, {@code password-refused} and {@code account-name-…}, which leave the code
   */
  public synchronized Account activate(String code, String name, String password, String address) {
    var activation =
        Optional.ofNullable(codes.get(PrintedCode.digest(code)))
            .filter(known -> clock.instant().isBefore(known.expiresAt()))
            .orElseThrow(() -> new RegistryException(AccountError.ACTIVATION_CODE_INVALID));
    var existing = existing(activation.roleScope());
    var typed = name.strip().toLowerCase(Locale.ROOT);
    var names = List.of(existing.map(Account::name).orElse(typed), "anju");
    Optional<PasswordFault> fault = rules.check(password, false, names);
    if (fault.isPresent()) {
      throw new RegistryException(AccountError.PASSWORD_REFUSED, Map.of("why", fault.get().code()));
    }
    var account =
        existing
            .map(known -> renew(known, password, address))
            .orElseGet(() -> accounts.open(typed, activation.roleScope(), password, address));
    codes.remove(activation.digest());
    files.delete(activation.digest());
    return account;
  }

  private Optional<Account> existing(RoleScope roleScope) {
    return store.all().stream()
        .filter(account -> !account.isRevoked() && account.roleScope().equals(roleScope))
        .findFirst();
  }

  private Account renew(Account account, String password, String address) {
    var hash = hashes.hash(password);
    var changed =
        store.change(
            account.name(),
            known -> known.withPassword(hash, false).withoutSessions(clock.instant()).unlocked());
    audit.record(AuditEvent.PASSWORD_CHANGED, account.name(), account.name(), address);
    return changed.orElseThrow();
  }

  private void removeExpired() {
    var now = clock.instant();
    codes.values().stream()
        .filter(code -> !now.isBefore(code.expiresAt()))
        .toList()
        .forEach(code -> {
          codes.remove(code.digest());
          files.delete(code.digest());
        });
  }
}
