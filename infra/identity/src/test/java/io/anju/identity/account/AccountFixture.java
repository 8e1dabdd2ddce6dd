package io.anju.identity.account;

import io.anju.identity.credentials.RecordFolder;
import io.anju.identity.password.PasswordHashes;
import io.anju.identity.password.PasswordRules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Accounts in a folder, and a clock that tests move. */
final class AccountFixture extends Clock {

  private Instant now = Instant.parse("2026-03-02T01:00:00Z");
  final AccountStore store;
  final AuditLog audit;
  final Accounts accounts;
  final SignIns signIns;
  final Activations activations;

  AccountFixture(Path folder) {
    var hashes = new PasswordHashes(64, 1);
    var rules = new PasswordRules();
    store = new FileAccountStore(new RecordFolder<>(folder.resolve("accounts"), Account.class));
    audit = new AuditLog(folder.resolve("audit.jsonl"), this);
    accounts = new Accounts(store, hashes, audit, this);
    signIns = new SignIns(store, hashes, rules, audit, this);
    activations =
        new Activations(
            new RecordFolder<>(folder.resolve("activations"), ActivationCode.class),
            store,
            accounts,
            hashes,
            rules,
            audit,
            this);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
