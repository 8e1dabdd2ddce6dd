package io.anju.residence.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonName;
import io.anju.codes.Sex;
import io.anju.codes.validation.CheckCharacters;
import io.anju.residence.person.Identity;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateReasonTest {

  private static final MatchKeyGenerator KEYS =
      new MatchKeyGenerator((field, text) -> field + ":" + text);

  private static Identity resident(String body, String name) {
    var document =
        new DocumentNumber(DocumentType.RESIDENT_ID, body + CheckCharacters.ofResidentId(body));
    return new Identity(
        document,
        new PersonName(name),
        Optional.empty(),
        document.sex().orElseThrow(),
        document.birthDate(),
        Optional.empty());
  }

  private static Identity passport(String number, String name, LocalDate born, Sex sex) {
    return new Identity(
        new DocumentNumber(DocumentType.PASSPORT, number),
        new PersonName(name),
        Optional.empty(),
        sex,
        Optional.ofNullable(born),
        Optional.empty());
  }

  private static boolean shareKey(Identity one, Identity other) {
    return KEYS.of(one).stream().anyMatch(KEYS.of(other)::contains);
  }

  @ParameterizedTest
  @CsvSource({
    "44999919900501013, 44999919900501073, DOCUMENT_ONE_CHARACTER_OFF",
        "44999919900501013, 44999919900510013, DOCUMENT_TRANSPOSED",
    "44999919900501013, 44999919900501031, DOCUMENT_TRANSPOSED",
        "44999919900501013, 41999919900501013, DOCUMENT_ONE_CHARACTER_OFF"
  })
  void one_character_or_transposition_error_is_a_duplicate_reason(
      String one, String other, DuplicateReason ground) {
    var a = resident(one, "王小明");
    var b = resident(other, "王小明");
    assertThat(DuplicateReason.between(a, b)).contains(ground);
    assertThat(shareKey(a, b)).isTrue();
  }

  @Test
  void every_single_character_error_and_transposition_shares_a_match_key() {
    String number = "USA:31415926";
    var right = passport(number, "Li Wei", null, Sex.UNKNOWN);
    for (int i = 4; i < number.length(); i++) {
      var off = number.substring(0, i) + "0" + number.substring(i + 1);
      assertThat(shareKey(right, passport(off, "Li Wei", null, Sex.UNKNOWN))).as(off).isTrue();
      if (i + 1 < number.length()) {
        var exchanged =
            number.substring(0, i)
                + number.charAt(i + 1)
                + number.charAt(i)
                + number.substring(i + 2);
        assertThat(shareKey(right, passport(exchanged, "Li Wei", null, Sex.UNKNOWN)))
            .as(exchanged)
            .isTrue();
      }
    }
    assertThat(shareKey(right, passport("USA:13415962", "Li Wei", null, Sex.UNKNOWN))).isFalse();
  }

  @Test
  void same_name_and_birth_date_match_unless_the_stated_sexes_differ() {
    var born = LocalDate.of(1990, 5, 1);
    var resident = resident("44999919900501013", "王小明");
    var passport = passport("USA:123456789", "王小明", born, Sex.UNKNOWN);
    assertThat(DuplicateReason.between(resident, passport))
        .containsExactly(DuplicateReason.SAME_NAME_AND_BIRTH_DATE);
    assertThat(shareKey(resident, passport)).isTrue();
    assertThat(
            DuplicateReason.between(resident, passport("USA:123456789", "王小明", born, Sex.FEMALE)))
        .isEmpty();
    assertThat(
            DuplicateReason.between(
                resident, passport("USA:123456789", "王小明", born.plusDays(1), Sex.UNKNOWN)))
        .isEmpty();
  }

  @Test
  void different_names_or_distant_numbers_are_no_candidates() {
    assertThat(
            DuplicateReason.between(
                resident("44999919900501013", "王小明"), resident("44999919900501015", "李大伟")))
        .isEmpty();
    assertThat(shareKey(resident("44999919900501013", "王小明"), resident("44999919900501015", "李大伟")))
        .isFalse();
    assertThat(
            DuplicateReason.between(
                resident("44999919900501013", "王小明"), resident("44999919850612157", "王小明")))
        .isEmpty();
    var first = passport("USA:123456789", "Li Wei", null, Sex.UNKNOWN);
    assertThat(
            DuplicateReason.between(first, passport("USA:123456780", "Li Wei", null, Sex.UNKNOWN)))
        .containsExactly(DuplicateReason.DOCUMENT_ONE_CHARACTER_OFF);
  }
}
