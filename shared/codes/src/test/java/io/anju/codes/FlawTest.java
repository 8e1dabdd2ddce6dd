package io.anju.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlawTest {

  /** Together these make every flaw there is. */
  private static List<Flaw> everyFlaw() {
    var checks = Stream.of(
        DocumentNumber.check(DocumentType.RESIDENT_ID, "994499179913320019"), DocumentNumber.check(DocumentType.RESIDENT_ID, "81000019980902013X"),
        DocumentNumber.check(DocumentType.RESIDENT_ID, "449999900101001"), DocumentNumber.check(DocumentType.HMT_RESIDENCE_PERMIT, "4499990"),
        DocumentNumber.check(DocumentType.FOREIGN_PERMANENT_RESIDENT, "440999"), DocumentNumber.check(DocumentType.PASSPORT, "1"),
        DocumentNumber.check(DocumentType.PASSPORT, ""), CreditCode.checkWithOverride("91350100M000100Y53", null), PersonName.check("3#"), PersonName.check("--"),
       
        PhoneNumber.check("1"), DivisionCode.check("4A"), DwellingCode.check("44030400100101*****00000*"), DwellingCode.check("44030400100101*****000001"));
    var flaws = new ArrayList<Flaw>();
    checks.forEach(check -> {
      flaws.addAll(check.flaws());
      flaws.addAll(check.warnings());
    });
    return flaws;
  }

  @Test
  void everyFlawHasItsWordsInBothLanguagesAndNoWordsAreLeftOver() {
    for (var language : List.of("", "en")) {
      var bundle = ResourceBundle.getBundle("io.anju.codes.flaws", Locale.of(language));
      assertThat(everyFlaw()).extracting(Flaw::code).containsOnly(bundle.keySet().toArray(String[]::new));
    }
  }

  @Test
  void everyMessageIsFilledInCompletely() {
    assertThat(everyFlaw()).allSatisfy(flaw -> {
      assertThat(flaw.message(Locale.CHINA)).containsPattern("\\p{IsHan}").doesNotContain("{");
      assertThat(flaw.message(Locale.UK)).doesNotContainPattern("\\p{IsHan}").doesNotContain("{");
    });
  }

  @Test
  void chineseIsSpokenUnlessEnglishIsAskedFor() {
    var flaw = CreditCode.check("9").flaws().getFirst();
    assertThat(flaw.message(Locale.ENGLISH)).isEqualTo("must have 18 characters, has 1");
    assertThat(flaw.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo("应为 18 位，实为 1 位");
    assertThat(flaw.message(Locale.FRENCH)).isEqualTo("应为 18 位，实为 1 位");
  }

  @Test
  void aFloodOfTextIsAnsweredWithOneFlaw() {
    assertThat(FlawsFixture.flawsOf(CreditCode.check("#".repeat(100_000)))).isEqualTo("length-wrong expected=18 found=100000");
  }

  @Test
  void nothingIsInvalidWithoutAFlaw() {
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Checked.Invalid<>(List.of()));
  }
}
