package io.anju.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonIdTest {

  private static final String ID = "mfzgk3tfmqqhg33nmuqhazlson";

  @Test
  void twentySixCharactersOfBase32ArePersonId() {
    assertThat(PersonId.check(ID).orThrow()).hasToString(ID);
    assertThat(new PersonId(ID.toUpperCase(Locale.ROOT)).value()).isEqualTo(ID);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      mfzgk3tfmqqhg33nmuqhazlso  | length-wrong expected=26 found=25
      0fzgk3tfmqqhg33nmuqhazlso1 | character-illegal allowed=a-z 2-7 found=0 position=1, character-illegal allowed=a-z 2-7 found=1 position=26
      """)
  void everythingWrongIsToldAtOnce(String text, String flaws) {
    assertThat(FlawsFixture.flawsOf(PersonId.check(text))).isEqualTo(flaws);
  }

  @Test
  void theConstructorRefusesWhatTheCheckRefuses() {
    assertThatExceptionOfType(InvalidCodeException.class).isThrownBy(() -> new PersonId("a"));
  }
}
