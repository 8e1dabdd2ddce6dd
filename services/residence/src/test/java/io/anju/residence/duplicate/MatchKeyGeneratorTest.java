package io.anju.residence.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonName;
import io.anju.residence.person.Identity;
import io.anju.residence.person.PersonFixture;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchKeyGeneratorTest {

  private static final String NAME = "王小明";

  private final MatchKeyGenerator generator =
      new MatchKeyGenerator((field, text) -> field + ":" + text);

  private List<String> keysOf(String number, String name) {
    return generator.of(passport(number, name));
  }

  private static Identity passport(String number, String name) {
    return PersonFixture.withDocument(new DocumentNumber(DocumentType.PASSPORT, "USA:" + number))
        .identity()
        .withName(new PersonName(name));
  }

  private boolean meet(String one, String other) {
    return !Collections.disjoint(keysOf(one, NAME), keysOf(other, NAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456", "1234567", "12345678", "123456789"})
  void numbers_one_slip_apart_meet_wherever_the_slip_is(String number) {
    for (int place = 0; place < number.length(); place++) {
      var other = new StringBuilder(number);
      other.setCharAt(place, '0');
      assertThat(meet(number, other.toString())).as(other.toString()).isTrue();
      if (place > 0) {
        var exchanged = new StringBuilder(number);
        exchanged.setCharAt(place, number.charAt(place - 1));
        exchanged.setCharAt(place - 1, number.charAt(place));
        assertThat(meet(number, exchanged.toString())).as(exchanged.toString()).isTrue();
        assertThat(
                DuplicateReason.between(
                    passport(number, NAME), passport(exchanged.toString(), NAME)))
            .containsExactly(DuplicateReason.DOCUMENT_TRANSPOSED);
      }
    }
  }

  @Test
  void numbers_that_differ_at_both_ends_or_in_length_do_not_meet() {
    assertThat(meet("123456789", "023456780")).isFalse();
    assertThat(meet("123456789", "12345678")).isFalse();
    assertThat(meet("123456789", "112345678")).isFalse();
  }

  @Test
  void same_number_under_another_name_does_not_meet() {
    assertThat(keysOf("123456789", NAME)).doesNotContainAnyElementsOf(keysOf("123456789", "李四"));
  }

  @Test
  void resident_ids_meet_by_name_and_birth_date_and_a_passport_has_no_such_key() {
    var one = generator.of(PersonFixture.withDocument(PersonFixture.document()).identity());
    var other = generator.of(PersonFixture.withDocument(PersonFixture.document()).identity());
    String born = "likeness-born:" + NAME + "|" + PersonFixture.BORN;
    assertThat(one).contains(born);
    assertThat(other).contains(born);
    assertThat(keysOf("123456789", NAME)).noneMatch(key -> key.startsWith("likeness-born"));
  }

  @Test
  void check_character_is_no_part_of_a_key() {
    var document = PersonFixture.document();
    var keys = generator.of(PersonFixture.withDocument(document).identity());
    assertThat(keys)
        .filteredOn(key -> key.startsWith("likeness-document"))
        .allSatisfy(key ->
            assertThat(key.substring(key.indexOf('|') + 1))
                .hasSize(document.number().length() - 1));
  }

  @Test
  void keys_are_few_distinct_and_the_same_each_time() {
    var keys = keysOf("123456789", NAME);
    assertThat(keys).hasSize(5).doesNotHaveDuplicates().isEqualTo(keysOf("123456789", NAME));
    assertThat(IntStream.range(0, 3).mapToObj(_ -> keysOf("1234567", NAME)).distinct()).hasSize(1);
  }
}
