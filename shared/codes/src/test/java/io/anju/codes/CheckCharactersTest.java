package io.anju.codes;

import static io.anju.codes.DocumentType.RESIDENT_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.anju.codes.validation.CheckCharacters;
import io.anju.codes.validation.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the two algorithms promise: no single wrong character and no swap of two neighbours goes
 * unseen.
 */
class CheckCharactersTest {

  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  static Stream<String> residentIds() {
    var random = new Random(11643);
    return Stream.generate(() ->
            "449999%d%02d%02d%03d"
                .formatted(
                    1900 + random.nextInt(200),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28),
                    random.nextInt(1000)))
        .map(first17 -> first17 + CheckCharacters.ofResidentId(first17))
        .limit(200);
  }

  static Stream<String> creditCodes() {
    var random = new Random(32100);
    return Stream.generate(
            () -> {
              var organisation = randomText(random, 8);
              var first17 =
                  randomText(random, 2)
                      + "449999"
                      + organisation
                      + CheckCharacters.ofOrganisationCode(organisation);
              return first17 + CheckCharacters.ofCreditCode(first17);
            })
        .limit(200);
  }

  @ParameterizedTest
  @MethodSource("residentIds")
  void every_single_typo_in_a_resident_id_is_detected(String number) {
    assertThat(DocumentNumber.check(RESIDENT_ID, number).errors()).isEmpty();
    assertThat(typos(number, "0123456789X"))
        .hasSizeGreaterThan(170)
        .allMatch(typo -> DocumentNumber.check(RESIDENT_ID, typo) instanceof Checked.Invalid);
  }

  @ParameterizedTest
  @MethodSource("creditCodes")
  void every_single_typo_in_a_credit_code_is_detected(String code) {
    assertThat(CreditCode.check(code).errors()).isEmpty();
    assertThat(typos(code, CREDIT_ALPHABET))
        .hasSizeGreaterThan(530)
        .allMatch(typo -> CreditCode.check(typo) instanceof Checked.Invalid);
  }

  @Test
  void check_character_alone_detects_every_typo_among_digits() {
    assertThat(
            residentIds()
                .flatMap(number ->
                    typos(number.substring(0, 17), "0123456789").stream()
                        .filter(typo -> CheckCharacters.ofResidentId(typo) == number.charAt(17))))
        .isEmpty();
  }

  @Test
  void body_of_wrong_length_or_alphabet_is_refused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> CheckCharacters.ofResidentId("4499991990"));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> CheckCharacters.ofOrganisationCode("MA*00000"));
  }

  /** Every text one substitution or one swap of unlike neighbours away. */
  private static List<String> typos(String text, String alphabet) {
    var typos = new ArrayList<String>();
    for (var i = 0; i < text.length(); i++) {
      for (var other : alphabet.toCharArray()) {
        if (other != text.charAt(i)) {
          typos.add(text.substring(0, i) + other + text.substring(i + 1));
        }
      }
      if (i > 0 && text.charAt(i - 1) != text.charAt(i)) {
        typos.add(
            text.substring(0, i - 1) + text.charAt(i) + text.charAt(i - 1) + text.substring(i + 1));
      }
    }
    return typos;
  }

  private static String randomText(Random random, int characters) {
    var text = new StringBuilder();
    random
        .ints(characters, 0, CREDIT_ALPHABET.length())
        .forEach(index -> text.append(CREDIT_ALPHABET.charAt(index)));
    return text.toString();
  }
}
