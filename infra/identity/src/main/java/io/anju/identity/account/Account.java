package io.anju.identity.account;

import io.anju.identity.role.RoleScope;
import io.anju.identity.totp.TotpSecret;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account of one person in one role.
 *
 * @param name what is typed to sign in: lower case
 * @param passwordHash Argon2id
 * @param passwordExpired whether the password is to be changed at the next sign-in
 * @param totp the shared secret of an authenticator; null until there is one
 * @param lastStep the time step of the last one-time code, which is not accepted again
 * @param recoveryCodes digests of the codes that are left
 * @param failures wrong passwords and codes since the last sign-in
 * @param lockedUntil null where it is not locked
 * @param sessionsFrom sessions that began earlier have ended
 * @param revokedAt null while the account is in force
 */
public record Account(
    String name,
    String displayName,
    RoleScope roleScope,
    String passwordHash,
    boolean passwordExpired,
    @Nullable TotpSecret totp,
    long lastStep,
    List<String> recoveryCodes,
    int failures,
    @Nullable Instant lockedUntil,
    Instant sessionsFrom,
    Instant createdAt,
    @Nullable Instant revokedAt,
    @Nullable Instant lastSignInAt) {

  public Account {
    recoveryCodes = List.copyOf(recoveryCodes);
  }

  static Account of(
      String name, String displayName, RoleScope roleScope, String passwordHash, Instant now) {
    return new Account(
        name,
        displayName,
        roleScope,
        passwordHash,
        true,
        null,
        0,
        List.of(),
        0,
        null,
        now,
        now,
        null,
        null);
  }

  public boolean official() {
    return roleScope.role().official();
  }

  public boolean isRevoked() {
    return revokedAt != null;
  }

  boolean isLocked(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  /** What an administrator sees of it. */
  public enum State {
    ACTIVE,
    PASSWORD_DUE,
    LOCKED,
    REVOKED
  }

  public State stateAt(Instant now) {
    if (isRevoked()) {
      return State.REVOKED;
    }
    if (isLocked(now)) {
      return State.LOCKED;
    }
    return passwordExpired ? State.PASSWORD_DUE : State.ACTIVE;
  }

  Account failed(Instant now) {
    return new Account(
        name,
        displayName,
        roleScope,
        passwordHash,
        passwordExpired,
        totp,
        lastStep,
        recoveryCodes,
        failures + 1,
        Lockout.until(failures + 1, now).orElse(null),
        sessionsFrom,
        createdAt,
        revokedAt,
        lastSignInAt);
  }

  Account signedIn(Instant now) {
    return new Account(
        name,
        displayName,
        roleScope,
        passwordHash,
        passwordExpired,
        totp,
        lastStep,
        recoveryCodes,
        0,
        null,
        sessionsFrom,
        createdAt,
        revokedAt,
        now);
  }

  Account unlocked() {
    return new Account(
        name,
        displayName,
        roleScope,
        passwordHash,
        passwordExpired,
        totp,
        lastStep,
        recoveryCodes,
        0,
        null,
        sessionsFrom,
        createdAt,
        revokedAt,
        lastSignInAt);
  }

  Account withPassword(String hash, boolean expired) {
    return new Account(
        name,
        displayName,
        roleScope,
        hash,
        expired,
        totp,
        lastStep,
        recoveryCodes,
        failures,
        lockedUntil,
        sessionsFrom,
        createdAt,
        revokedAt,
        lastSignInAt);
  }

  Account withTotp(@Nullable TotpSecret secret, long step, List<String> codes) {
    return new Account(
        name,
        displayName,
        roleScope,
        passwordHash,
        passwordExpired,
        secret,
        step,
        codes,
        failures,
        lockedUntil,
        sessionsFrom,
        createdAt,
        revokedAt,
        lastSignInAt);
  }

  Account withRoleScope(RoleScope changed) {
    return new Account(
        name,
        displayName,
        changed,
        passwordHash,
        passwordExpired,
        totp,
        lastStep,
        recoveryCodes,
        failures,
        lockedUntil,
        sessionsFrom,
        createdAt,
        revokedAt,
        lastSignInAt);
  }

  /** Everybody signs in anew. */
  Account withoutSessions(Instant now) {
    return new Account(
        name,
        displayName,
        roleScope,
        passwordHash,
        passwordExpired,
        totp,
        lastStep,
        recoveryCodes,
        failures,
        lockedUntil,
        now,
        createdAt,
        revokedAt,
        lastSignInAt);
  }

  Account revoked(@Nullable Instant at) {
    return new Account(
        name,
        displayName,
        roleScope,
        passwordHash,
        passwordExpired,
        totp,
        lastStep,
        recoveryCodes,
        failures,
        lockedUntil,
        sessionsFrom,
        createdAt,
        at,
        lastSignInAt);
  }

  /** Without what it must not tell. */
  @Override
  public String toString() {
    return name;
  }
}
