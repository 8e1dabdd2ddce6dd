package io.anju.identity.account;

import io.anju.identity.password.PasswordFault;
import io.anju.identity.password.PasswordHashes;
import io.anju.identity.password.PasswordRules;
import io.anju.identity.totp.PrintedCode;
import io.anju.identity.totp.TotpSecret;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Proves who signs in. Whatever is wrong, the answer is the same and takes as long: nobody learns
 * which names exist, which are locked, and which are revoked.
 */
public final class SignIns {

  private static final int RECOVERY_CODES = 8;

  private final AccountStore accounts;
  private final PasswordHashes hashes;
  private final PasswordRules rules;
  private final AuditLog audit;
  private final Clock clock;

  public SignIns(
      AccountStore accounts,
      PasswordHashes hashes,
      PasswordRules rules,
      AuditLog audit,
      Clock clock) {
    this.accounts = accounts;
    this.hashes = hashes;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  /** The account whose password this is; empty for everything else. */
  public Optional<Account> password(String typedName, String password, String address) {
    var name = typedName.strip().toLowerCase(Locale.ROOT);
    var known = accounts.find(name);
    var now = clock.instant();
    boolean open = known.filter(a -> !a.isRevoked() && !a.isLocked(now)).isPresent();
    boolean right =
        hashes.matches(password, open ? known.map(Account::passwordHash).orElse(null) : null);
    if (right) {
      return known;
    }
    fail(known, name, address);
    return Optional.empty();
  }

  /** Whether this is the account's one-time code or one of its recovery codes, and was not used. */
  public boolean code(String name, String typed, String address) {
    var accepted = new AtomicReference<AuditEvent>();
    var code = typed.replaceAll("\\s", "");
    accounts.change(
        name,
        account -> {
          accepted.set(null);
          var now = clock.instant();
          if (account.isRevoked() || account.isLocked(now) || account.totp() == null) {
            return account;
          }
          var step = account.totp().accept(code, now, account.lastStep());
          if (step.isPresent()) {
            accepted.set(AuditEvent.SIGNED_IN);
            return account.withTotp(account.totp(), step.getAsLong(), account.recoveryCodes());
          }
          var digest = PrintedCode.digest(code);
          if (account.recoveryCodes().contains(digest)) {
            accepted.set(AuditEvent.RECOVERY_CODE_USED);
            return account.withTotp(
                account.totp(),
                account.lastStep(),
                account.recoveryCodes().stream().filter(left -> !left.equals(digest)).toList());
          }
          return account;
        });
    if (accepted.get() == null) {
      fail(accounts.find(name), name, address);
      return false;
    }
    if (accepted.get() == AuditEvent.RECOVERY_CODE_USED) {
      audit.record(AuditEvent.RECOVERY_CODE_USED, name, name, address);
    }
    return true;
  }

  /** Why the new password is not accepted; empty where it is the account's now. */
  public Optional<PasswordFault> changePassword(String name, String password, String address) {
    var account = accounts.find(name).orElseThrow();
    var fault =
        rules
            .check(
                password,
                account.official(),
                List.of(account.name(), account.displayName(), "anju"))
            .or(() ->
                hashes.matches(password, account.passwordHash())
                    ? Optional.of(PasswordFault.UNCHANGED)
                    : Optional.empty());
    if (fault.isEmpty()) {
      var hash = hashes.hash(password);
      accounts.change(name, known -> known.withPassword(hash, false).withoutSessions(now()));
      audit.record(AuditEvent.PASSWORD_CHANGED, name, name, address);
    }
    return fault;
  }

  /**
   * Gives the account an authenticator that has just shown a right code.
   *
   * @return the recovery codes, which are shown once; empty where the code is wrong
   */
  public Optional<List<String>> enrol(String name, TotpSecret secret, String code, String address) {
    OptionalLong step = secret.accept(code.replaceAll("\\s", ""), clock.instant(), 0);
    if (step.isEmpty()) {
      return Optional.empty();
    }
    var codes = Stream.generate(PrintedCode::random).limit(RECOVERY_CODES).toList();
    accounts.change(
        name,
        account ->
            account.withTotp(
                secret, step.getAsLong(), codes.stream().map(PrintedCode::digest).toList()));
    audit.record(AuditEvent.AUTHENTICATOR_ENROLLED, name, name, address);
    return Optional.of(new ArrayList<>(codes));
  }

  /** Every proof was given. */
  public void succeed(String name, String address) {
    accounts.change(name, account -> account.signedIn(clock.instant()));
    audit.record(AuditEvent.SIGNED_IN, name, name, address);
  }

  /** Whether a session of the account that began then still holds. */
  public boolean holds(String name, Instant began) {
    return accounts
        .find(name)
        .filter(account -> !account.isRevoked() && !began.isBefore(account.sessionsFrom()))
        .isPresent();
  }

  public boolean isRevoked(String name) {
    return accounts.find(name).filter(account -> !account.isRevoked()).isEmpty();
  }

  public void signOutEverywhere(String name, String address) {
    accounts.change(name, account -> account.withoutSessions(now()));
    audit.record(AuditEvent.SIGNED_OUT_EVERYWHERE, name, name, address);
  }

  private void fail(Optional<Account> known, String name, String address) {
    var now = clock.instant();
    if (known.isPresent() && !known.get().isLocked(now)) {
      var failed = accounts.change(name, account -> account.failed(now));
      if (failed.filter(account -> account.isLocked(now)).isPresent()) {
        audit.record(AuditEvent.LOCKED, name, name, address);
      }
    }
    audit.record(AuditEvent.SIGN_IN_FAILED, known.isEmpty() ? "?" : name, "?", address);
  }

  private Instant now() {
    return clock.instant();
  }
}
