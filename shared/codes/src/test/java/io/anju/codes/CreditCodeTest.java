package io.anju.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

  /** Fails its own check character, as some codes of the pilot years do. */
  private static final String PILOT = "91449999M0001QAY9B";

  @ParameterizedTest
  @ValueSource(strings = {
      "91110000600037341L", "91350100M000100Y43", "91449999MA00000073", "91449999MA0000015X", "91449999MA000004XB", "91449999MA0000090N",
      "N1449999MA00000X7K", "A14499990000000196", "Y1449999MA9Y9Y9Y1G", "9144999971526726XC", "12449999000000107T"})
  void aValidCodeIsAccepted(String text) {
    assertThat(CreditCode.check(text).orThrow()).hasToString(text);
    assertThat(new CreditCode(text).checkCharactersHold()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "91350100m000100y43", "９１３５０１００Ｍ０００１００Ｙ４３", "9135 0100 M000 100Y 43", "913501OOMOOO1OOY43", "9I350i00M000I00Y43", "91350100-М000100У-43"})
  void whatLooksLikeACodeIsReadAsIt(String text) {
    assertThat(CreditCode.check(text).orThrow().value()).isEqualTo("91350100M000100Y43");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      91350100M000100Y44 | check-character-wrong expected=3 found=4 position=18
      91350100M000100Y53 | organisation-check-character-wrong expected=4 found=5 position=17, check-character-wrong expected=6 found=3 position=18
      9135010            | length-wrong expected=18 found=7
      913501A0M000100Y43 | character-illegal allowed=0-9 found=A position=7
      91350100S000100Z43 | character-illegal allowed=0-9 A-H J-N P-R T U W-Y found=S position=9, character-illegal allowed=0-9 A-H J-N P-R T U W-Y found=Z position=16
      91350100M000100Y430 | length-wrong expected=18 found=19
      """)
  void everythingWrongIsToldAtOnce(String text, String flaws) {
    assertThat(FlawsFixture.flawsOf(CreditCode.check(text))).isEqualTo(flaws);
  }

  @Test
  void anOverrideWithAReasonTurnsWrongCheckCharactersIntoWarnings() {
    var flaws = FlawsFixture.flawsOf(CreditCode.check(PILOT));
    assertThat(flaws).contains("check-character-wrong");

    var overridden = CreditCode.checkWithOverride(PILOT, "licence of 2015 seen");

    assertThat(overridden.orThrow().value()).isEqualTo(PILOT);
    assertThat(overridden.orThrow().checkCharactersHold()).isFalse();
    assertThat(FlawsFixture.written(overridden.warnings())).isEqualTo(flaws);
  }

  @Test
  void anOverrideWithoutAReasonChangesNothing() {
    var checked = CreditCode.checkWithOverride(PILOT, " ");
    assertThat(checked.value()).isEmpty();
    assertThat(FlawsFixture.flawsOf(checked)).endsWith(", override-reason-missing");
  }

  @Test
  void anOverrideDoesNotExcuseTheForm() {
    assertThat(FlawsFixture.flawsOf(CreditCode.checkWithOverride("9144", "seen"))).isEqualTo("length-wrong expected=18 found=4");
    assertThatExceptionOfType(InvalidCodeException.class).isThrownBy(() -> new CreditCode("9144"));
  }

  @Test
  void aValidCodeNeedsNoOverride() {
    assertThat(CreditCode.checkWithOverride("91350100M000100Y43", null).warnings()).isEmpty();
  }
}
