package io.anju.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashesTest {

  private final PasswordHashes hashes = new PasswordHashes();

  @Test
  void hash_is_argon2id_and_salted() {
    var hash = hashes.hash("three herons");
    assertThat(hash).startsWith("$argon2id$v=19$m=12288,t=3,p=1$");
    assertThat(hashes.hash("three herons")).isNotEqualTo(hash);
    assertThat(hashes.matches("three herons", hash)).isTrue();
    assertThat(hashes.matches("two herons", hash)).isFalse();
  }

  @Test
  void generated_secret_is_matched_too() {
    var hash = hashes.hashOfGenerated("secret of 192 bits");
    assertThat(hashes.matches("secret of 192 bits", hash)).isTrue();
    assertThat(hashes.matches("another", hash)).isFalse();
  }

  @Test
  void nobody_has_a_password_that_matches() {
    assertThat(hashes.matches("no account has this password", null)).isFalse();
  }
}
