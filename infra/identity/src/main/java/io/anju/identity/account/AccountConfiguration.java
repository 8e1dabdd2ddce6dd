package io.anju.identity.account;

import io.anju.identity.IdentityProperties;
import io.anju.identity.credentials.CredentialsFile;
import io.anju.identity.credentials.RecordFolder;
import io.anju.identity.password.PasswordHashes;
import io.anju.identity.password.PasswordRules;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts and where they are kept. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

  @Bean
  PasswordHashes passwordHashes() {
    return new PasswordHashes();
  }

  @Bean
  PasswordRules passwordRules() {
    return new PasswordRules();
  }

  @Bean
  AuditLog auditLog(IdentityProperties settings, Clock clock) {
    return new AuditLog(settings.folder().resolve("audit.jsonl"), clock);
  }

  @Bean
  AccountStore accountStore(
      IdentityProperties settings,
      CredentialsFile credentials,
      PasswordHashes hashes,
      AuditLog audit,
      Clock clock) {
    var store =
        new FileAccountStore(
            new RecordFolder<>(settings.folder().resolve("accounts"), Account.class));
    new FirstAccounts(store, hashes, audit, clock).create(credentials.read().users());
    return store;
  }

  @Bean
  SignIns signIns(
      AccountStore accounts,
      PasswordHashes hashes,
      PasswordRules rules,
      AuditLog audit,
      Clock clock) {
    return new SignIns(accounts, hashes, rules, audit, clock);
  }

  @Bean
  Accounts accounts(AccountStore store, PasswordHashes hashes, AuditLog audit, Clock clock) {
    return new Accounts(store, hashes, audit, clock);
  }

  @Bean
  Activations activations(
      IdentityProperties settings,
      AccountStore store,
      Accounts accounts,
      PasswordHashes hashes,
      PasswordRules rules,
      AuditLog audit,
      Clock clock) {
    return new Activations(
        new RecordFolder<>(settings.folder().resolve("activations"), ActivationCode.class),
        store,
        accounts,
        hashes,
        rules,
        audit,
        clock);
  }
}
