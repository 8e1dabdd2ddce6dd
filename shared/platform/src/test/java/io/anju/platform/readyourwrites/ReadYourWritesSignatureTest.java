package io.anju.platform.readyourwrites;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.keys.BlindIndex;
import io.anju.platform.keys.RegistryKeys;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadYourWritesSignatureTest {

  @TempDir Path folder;
  private ReadYourWritesSignature signature;

  @BeforeEach
  void open() {
    signature = signature("own");
  }

  @Test
  void signed_tokens_of_a_header_are_authentic_in_their_order() {
    assertThat(signature.authentic(signature.sign("one") + ", " + signature.sign("two")))
        .isEqualTo("one,two");
  }

  @Test
  void forged_broken_or_foreign_token_is_left_out() {
    String signed = signature.sign("one");
    assertThat(signature.authentic("one")).isEmpty();
    assertThat(signature.authentic("")).isEmpty();
    assertThat(signature.authentic(".")).isEmpty();
    assertThat(signature.authentic("one." + signature("other").sign("one").substring(4))).isEmpty();
    assertThat(signature.authentic("two" + signed.substring(3))).isEmpty();
    assertThat(signature.authentic(signed + ".x")).isEmpty();
    assertThat(signature.authentic(signed + ",one.x," + signed.toUpperCase())).isEqualTo("one");
    for (int i = 0; i < signed.length(); i++) {
      char other = signed.charAt(i) == 'a' ? 'b' : 'a';
      assertThat(signature.authentic(signed.substring(0, i) + other + signed.substring(i + 1)))
          .isEmpty();
    }
  }

  @Test
  void tokens_beyond_twenty_are_left_out() {
    String header = (signature.sign("one") + ",").repeat(500);
    assertThat(signature.authentic(header).split(",")).hasSize(20);
  }

  private ReadYourWritesSignature signature(String keys) {
    return new ReadYourWritesSignature(
        new BlindIndex(RegistryKeys.openOrCreate(folder.resolve(keys))));
  }
}
