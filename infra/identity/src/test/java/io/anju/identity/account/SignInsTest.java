package io.anju.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.identity.password.PasswordFault;
import io.anju.identity.role.RoleScope;
import io.anju.identity.totp.TotpSecret;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInsTest {

  private static final String ADDRESS = "192.0.2.7";

  @TempDir private Path folder;
  private AccountFixture fixture;
  private String password;

  @BeforeEach
  void create() {
    fixture = new AccountFixture(folder);
    password =
        fixture
            .accounts
            .create(
                "zhang.wei",
                "张伟",
                RoleScope.parse("police-officer", "440305", null, null),
                "xu.ming")
            .password();
  }

  private boolean signIn(String typed) {
    return fixture.signIns.password("Zhang.Wei ", typed, ADDRESS).isPresent();
  }

  @Test
  void right_password_opens_and_wrong_or_unknown_does_not() {
    assertThat(signIn(password)).isTrue();
    assertThat(signIn("something else")).isFalse();
    assertThat(fixture.signIns.password("nobody", password, ADDRESS)).isEmpty();
  }

  @Test
  void account_is_locked_longer_after_each_failure_and_a_success_begins_anew() {
    for (int i = 0; i < 5; i++) {
      signIn("wrong");
    }
    assertThat(signIn(password)).as("locked").isFalse();
    fixture.pass(Duration.ofSeconds(61));
    signIn("wrong");
    fixture.pass(Duration.ofSeconds(61));
    assertThat(signIn(password)).as("two minutes now").isFalse();
    fixture.pass(Duration.ofSeconds(61));
    assertThat(signIn(password)).isTrue();
    fixture.signIns.succeed("zhang.wei", ADDRESS);
    signIn("wrong");
    assertThat(signIn(password)).isTrue();
    assertThat(fixture.audit.newest(50))
        .extracting(AuditLog.Entry::event)
        .contains(AuditEvent.LOCKED);
  }

  @Test
  void lock_lasts_an_hour_at_most() {
    var now = fixture.instant();
    assertThat(Lockout.until(4, now)).isEmpty();
    assertThat(Lockout.until(5, now)).contains(now.plusSeconds(60));
    assertThat(Lockout.until(7, now)).contains(now.plusSeconds(240));
    assertThat(Lockout.until(1_000, now)).contains(now.plusSeconds(3_600));
  }

  @Test
  void one_time_code_is_accepted_once_and_each_recovery_code_once() {
    var secret = TotpSecret.random();
    assertThat(fixture.signIns.enrol("zhang.wei", secret, "000000x", ADDRESS)).isEmpty();
    var codes =
        fixture
            .signIns
            .enrol("zhang.wei", secret, secret.code(fixture.instant()), ADDRESS)
            .orElseThrow();
    assertThat(codes).hasSize(8).doesNotHaveDuplicates();
    assertThat(fixture.signIns.code("zhang.wei", secret.code(fixture.instant()), ADDRESS))
        .as("used at enrolment")
        .isFalse();
    fixture.pass(Duration.ofSeconds(30));
    var code = secret.code(fixture.instant());
    assertThat(fixture.signIns.code("zhang.wei", code, ADDRESS)).isTrue();
    assertThat(fixture.signIns.code("zhang.wei", code, ADDRESS)).isFalse();
    assertThat(fixture.signIns.code("zhang.wei", codes.get(3), ADDRESS)).isTrue();
    assertThat(fixture.signIns.code("zhang.wei", codes.get(3), ADDRESS)).isFalse();
  }

  @Test
  void wrong_codes_lock_like_wrong_passwords() {
    var secret = TotpSecret.random();
    fixture.signIns.enrol("zhang.wei", secret, secret.code(fixture.instant()), ADDRESS);
    fixture.pass(Duration.ofSeconds(30));
    for (int i = 0; i < 5; i++) {
      fixture.signIns.code("zhang.wei", "12345", ADDRESS);
    }
    assertThat(fixture.signIns.code("zhang.wei", secret.code(fixture.instant()), ADDRESS))
        .isFalse();
  }

  @Test
  void first_password_must_be_changed_for_another_that_follows_the_rules() {
    assertThat(fixture.accounts.require("zhang.wei").passwordExpired()).isTrue();
    assertThat(fixture.signIns.changePassword("zhang.wei", "short", ADDRESS))
        .contains(PasswordFault.TOO_SHORT);
    assertThat(fixture.signIns.changePassword("zhang.wei", password, ADDRESS))
        .contains(PasswordFault.UNCHANGED);
    assertThat(fixture.signIns.changePassword("zhang.wei", "three herons, one roof", ADDRESS))
        .isEmpty();
    assertThat(fixture.accounts.require("zhang.wei").passwordExpired()).isFalse();
    assertThat(signIn("three herons, one roof")).isTrue();
  }

  @Test
  void sessions_end_with_a_changed_password_a_revocation_and_everywhere() {
    var began = fixture.instant();
    assertThat(fixture.signIns.holds("zhang.wei", began)).isTrue();
    fixture.pass(Duration.ofSeconds(1));
    fixture.signIns.signOutEverywhere("zhang.wei", ADDRESS);
    assertThat(fixture.signIns.holds("zhang.wei", began)).isFalse();
    assertThat(fixture.signIns.holds("zhang.wei", fixture.instant())).isTrue();
    fixture.accounts.revoke("zhang.wei", "xu.ming");
    assertThat(fixture.signIns.holds("zhang.wei", fixture.instant())).isFalse();
    assertThat(signIn(password)).isFalse();
  }

  @Test
  void restart_knows_everything() {
    signIn("wrong");
    var restarted = new AccountFixture(folder);
    assertThat(restarted.accounts.require("zhang.wei"))
        .isEqualTo(fixture.accounts.require("zhang.wei"));
    assertThat(restarted.audit.isIntact()).isTrue();
  }
}
