package io.anju.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

  private static final List<String> NAMES = List.of("zhang.wei", "张伟", "anju");

  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @CsvSource({
    "short-one, TOO_SHORT",
    "passwordpassword, COMMON",
    "PasswordPassword, COMMON",
    "aaaaaaaaaaaabb, REPETITIVE",
    "3456789abcdefghi, REPETITIVE",
    "my-zhang-password, CONTAINS_NAME",
    "我的名字是张伟不要告诉别人, CONTAINS_NAME",
    "registry of anju 7, CONTAINS_NAME"
  })
  void password_that_is_guessed_first_is_refused(String password, PasswordFault fault) {
    assertThat(rules.check(password, true, NAMES)).contains(fault);
  }

  @Test
  void sentence_without_digits_is_accepted() {
    assertThat(rules.check("three herons on a wet roof", true, NAMES)).isEmpty();
    assertThat(rules.check("雨后池上三只白鹭飞过屋顶去", true, NAMES)).isEmpty();
  }

  @Test
  void others_than_officials_need_eight_characters() {
    assertThat(rules.check("kestrel9", false, List.of())).isEmpty();
    assertThat(rules.check("kestrel", false, List.of())).contains(PasswordFault.TOO_SHORT);
    assertThat(rules.check("kestrel9", true, List.of())).contains(PasswordFault.TOO_SHORT);
    assertThat(rules.check("k9!".repeat(60), false, List.of())).contains(PasswordFault.TOO_LONG);
  }
}
