package io.anju.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTermsTest {

  private final PersonTerms terms = keyed("one key");

  private static PersonTerms keyed(String key) {
    return new PersonTerms((field, text) ->
        UUID.nameUUIDFromBytes((key + field + text).getBytes(StandardCharsets.UTF_8))
            .toString()
            .replace("-", ""));
  }

  @Test
  void term_is_sixteen_characters_in_which_nothing_can_be_read() {
    assertThat(terms.of("phone|13800001234")).hasSize(16).doesNotContain("1380000");
  }

  @Test
  void equal_terms_meet_and_those_of_other_fields_and_keys_do_not() {
    assertThat(terms.of("phone|13800001234")).isEqualTo(terms.of("phone|13800001234"));
    assertThat(terms.of("phone|13800001234"))
        .isNotEqualTo(terms.of("person|13800001234"))
        .isNotEqualTo(keyed("another key").of("phone|13800001234"));
  }

  @Test
  void terms_are_taken_once_in_their_order() {
    assertThat(terms.of(List.of())).isEmpty();
    assertThat(terms.of(List.of("b", "a", "b"))).containsExactly(terms.of("b"), terms.of("a"));
  }

  @Test
  void digest_of_a_question_is_whole_and_finds_nothing() {
    assertThat(terms.digest("王小明")).hasSize(32).isEqualTo(terms.digest("王小明"));
    assertThat(terms.digest("王小明")).doesNotStartWith(terms.of("王小明"));
  }
}
