package io.anju.employment.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import org.junit.jupiter.api.Test;

class NameDigestsTest {

  private static final PersonId PERSON = new PersonId("a".repeat(26));
  private static final PersonId ANOTHER = new PersonId("b".repeat(26));

  private final NameDigests digests =
      new NameDigests((field, text) -> field + "/" + Integer.toHexString(text.hashCode()));

  @Test
  void names_of_one_person_have_the_same_digest_only_if_they_are_the_same() {
    assertThat(digests.of(PERSON, name("欧阳测试"))).isEqualTo(digests.of(PERSON, name("欧阳测试")));
    assertThat(digests.of(PERSON, name("欧阳测试"))).isNotEqualTo(digests.of(PERSON, name("欧阳测验")));
  }

  @Test
  void same_name_of_two_persons_has_different_digests() {
    assertThat(digests.of(PERSON, name("欧阳测试"))).isNotEqualTo(digests.of(ANOTHER, name("欧阳测试")));
  }

  @Test
  void name_is_not_part_of_the_digest() {
    assertThat(digests.of(PERSON, name("欧阳测试")).value()).doesNotContain("欧阳测试");
  }

  private static PersonName name(String text) {
    return PersonName.check(text).value().orElseThrow();
  }
}
