package io.anju.residence.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CheckCharacters;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonName;
import io.anju.codes.Sex;
import io.anju.residence.person.Identity;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundTest {

  private static final Keys KEYS = new Keys((field, text) -> field + ":" + text);

  private static Identity resident(String body, String name) {
    var document = new DocumentNumber(DocumentType.RESIDENT_ID, body + CheckCharacters.ofResidentId(body));
    return new Identity(document, new PersonName(name), Optional.empty(), document.sex().orElseThrow(), document.birthDate(),
        Optional.empty());
  }

  private static Identity passport(String number, String name, LocalDate born, Sex sex) {
    return new Identity(new DocumentNumber(DocumentType.PASSPORT, number), new PersonName(name), Optional.empty(), sex,
        Optional.ofNullable(born), Optional.empty());
  }

  private static boolean meet(Identity one, Identity other) {
    return KEYS.of(one).stream().anyMatch(KEYS.of(other)::contains);
  }

  @ParameterizedTest
  @CsvSource({
      "44999919900501013, 44999919900501073, DOCUMENT_ONE_CHARACTER_OFF", "44999919900501013, 44999919900510013, DOCUMENT_TRANSPOSED",
      "44999919900501013, 44999919900501031, DOCUMENT_TRANSPOSED", "44999919900501013, 41999919900501013, DOCUMENT_ONE_CHARACTER_OFF"})
  void a_slip_in_the_number_is_found_though_the_check_character_differs_too(String one, String other, Ground ground) {
    var a = resident(one, "王小明");
    var b = resident(other, "王小明");
    assertThat(Ground.between(a, b)).contains(ground);
    assertThat(meet(a, b)).isTrue();
  }

  @Test
  void every_character_off_and_every_exchange_of_neighbours_meets() {
    String number = "USA:31415926";
    var right = passport(number, "Li Wei", null, Sex.UNKNOWN);
    for (int i = 4; i < number.length(); i++) {
      var off = number.substring(0, i) + "0" + number.substring(i + 1);
      assertThat(meet(right, passport(off, "Li Wei", null, Sex.UNKNOWN))).as(off).isTrue();
      if (i + 1 < number.length()) {
        var exchanged = number.substring(0, i) + number.charAt(i + 1) + number.charAt(i) + number.substring(i + 2);
        assertThat(meet(right, passport(exchanged, "Li Wei", null, Sex.UNKNOWN))).as(exchanged).isTrue();
      }
    }
    assertThat(meet(right, passport("USA:13415962", "Li Wei", null, Sex.UNKNOWN))).isFalse();
  }

  @Test
  void two_documents_of_one_name_and_birth_date_meet_unless_the_sexes_stated_differ() {
    var born = LocalDate.of(1990, 5, 1);
    var resident = resident("44999919900501013", "王小明");
    var passport = passport("USA:123456789", "王小明", born, Sex.UNKNOWN);
    assertThat(Ground.between(resident, passport)).containsExactly(Ground.SAME_NAME_AND_BIRTH_DATE);
    assertThat(meet(resident, passport)).isTrue();
    assertThat(Ground.between(resident, passport("USA:123456789", "王小明", born, Sex.FEMALE))).isEmpty();
    assertThat(Ground.between(resident, passport("USA:123456789", "王小明", born.plusDays(1), Sex.UNKNOWN))).isEmpty();
  }

  @Test
  void strangers_with_neighbouring_numbers_or_numbers_far_apart_are_not_suspected() {
    assertThat(Ground.between(resident("44999919900501013", "王小明"), resident("44999919900501015", "李大伟"))).isEmpty();
    assertThat(meet(resident("44999919900501013", "王小明"), resident("44999919900501015", "李大伟"))).isFalse();
    assertThat(Ground.between(resident("44999919900501013", "王小明"), resident("44999919850612157", "王小明"))).isEmpty();
    var first = passport("USA:123456789", "Li Wei", null, Sex.UNKNOWN);
    assertThat(Ground.between(first, passport("USA:123456780", "Li Wei", null, Sex.UNKNOWN))).containsExactly(Ground.DOCUMENT_ONE_CHARACTER_OFF);
  }
}
