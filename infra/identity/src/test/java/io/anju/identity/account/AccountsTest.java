package io.anju.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.identity.role.RoleScope;
import io.anju.platform.error.RegistryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

  private static final String PERSON = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final RoleScope RESIDENT = RoleScope.parse("resident", null, PERSON, null);

  @TempDir private Path folder;
  private AccountFixture fixture;

  @BeforeEach
  void create() {
    fixture = new AccountFixture(folder);
  }

  @Test
  void name_is_unique_and_plain() {
    fixture.accounts.create("li.na", "李娜", RESIDENT, "xu.ming");
    assertThatThrownBy(() -> fixture.accounts.create("li.na", "x", RESIDENT, "xu.ming"))
        .isInstanceOf(RegistryException.class)
        .hasMessage("account-name-taken");
    assertThatThrownBy(() -> fixture.accounts.create("../etc", "x", RESIDENT, "xu.ming"))
        .hasMessage("account-name-malformed");
  }

  @Test
  void last_administrator_is_not_revoked() {
    var administrator = RoleScope.parse("administrator", null, null, null);
    fixture.accounts.create("xu.ming", "徐明", administrator, "first start");
    assertThatThrownBy(() -> fixture.accounts.revoke("xu.ming", "xu.ming"))
        .hasMessage("account-is-last-administrator");
    fixture.accounts.create("he.lin", "何林", administrator, "xu.ming");
    assertThat(fixture.accounts.revoke("xu.ming", "he.lin").isRevoked()).isTrue();
  }

  @Test
  void reset_gives_a_first_password_again_and_takes_the_authenticator() {
    fixture.accounts.create("li.na", "李娜", RESIDENT, "xu.ming");
    fixture.accounts.revoke("li.na", "xu.ming");
    var reset = fixture.accounts.reset("li.na", "xu.ming");
    assertThat(reset.account().isRevoked()).isFalse();
    assertThat(reset.account().passwordExpired()).isTrue();
    assertThat(fixture.signIns.password("li.na", reset.password(), "192.0.2.7")).isPresent();
  }

  @Test
  void role_of_an_account_never_changes() {
    fixture.accounts.create("li.na", "李娜", RESIDENT, "xu.ming");
    var auditor = RoleScope.parse("auditor", null, null, null);
    assertThatThrownBy(() -> fixture.accounts.changeScope("li.na", auditor, "xu.ming"))
        .hasMessage("account-scope-invalid");
  }

  @Test
  void activation_code_opens_one_account_once() {
    var issued = fixture.activations.issue(RESIDENT, "residence");
    assertThatThrownBy(() -> fixture.activations.activate(issued.code(), "li.na", "1234", "a"))
        .hasMessage("password-refused");
    var account = fixture.activations.activate(issued.code(), "Li.Na", "kestrel over 9", "a");
    assertThat(account.roleScope()).isEqualTo(RESIDENT);
    assertThat(account.passwordExpired()).isFalse();
    assertThat(fixture.signIns.password("li.na", "kestrel over 9", "a")).isPresent();
    assertThatThrownBy(
            () -> fixture.activations.activate(issued.code(), "other", "kestrel over 9", "a"))
        .hasMessage("activation-code-invalid");
  }

  @Test
  void another_code_for_the_same_person_renews_the_password_of_the_account() {
    var first = fixture.activations.issue(RESIDENT, "residence");
    fixture.activations.activate(first.code(), "li.na", "kestrel over 9", "a");
    var second = new AccountFixture(folder).activations.issue(RESIDENT, "residence");
    var restarted = new AccountFixture(folder);
    var account = restarted.activations.activate(second.code(), "other", "two herons 10", "a");
    assertThat(account.name()).isEqualTo("li.na");
    assertThat(restarted.signIns.password("li.na", "two herons 10", "a")).isPresent();
    assertThat(restarted.accounts.find("other")).isEmpty();
  }

  @Test
  void activation_code_expires_and_opens_no_official() {
    var issued = fixture.activations.issue(RESIDENT, "residence");
    fixture.pass(Duration.ofDays(31));
    assertThatThrownBy(
            () -> fixture.activations.activate(issued.code(), "li.na", "kestrel over 9", "a"))
        .hasMessage("activation-code-invalid");
    assertThatThrownBy(
            () -> fixture.activations.issue(RoleScope.parse("auditor", null, null, null), "x"))
        .hasMessage("account-scope-invalid");
  }

  @Test
  void files_are_readable_by_their_owner_alone_and_hold_no_password() throws IOException {
    var password = fixture.accounts.create("li.na", "李娜", RESIDENT, "xu.ming").password();
    try (var files = Files.list(folder.resolve("accounts"))) {
      assertThat(files.toList())
          .singleElement()
          .satisfies(file -> {
            assertThat(Files.readString(file)).contains("$argon2id$").doesNotContain(password);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
          });
    }
  }

  @Test
  void audit_log_shows_a_changed_line() throws IOException {
    IntStream.range(0, 5)
        .forEach(i -> fixture.audit.record(AuditEvent.CREATED, "a" + i, "xu.ming", null));
    assertThat(fixture.audit.isIntact()).isTrue();
    var file = folder.resolve("audit.jsonl");
    Files.writeString(file, Files.readString(file).replace("\"a2\"", "\"b2\""));
    assertThat(fixture.audit.isIntact()).isFalse();
  }
}
