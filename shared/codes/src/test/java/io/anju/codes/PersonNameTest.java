package io.anju.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          张三, 张三, 张*
          ' 张　三 ', 张三, 张*
          王小明, 王小明, 王**
          欧阳, 欧阳, 欧*
          欧阳修文, 欧阳修文, 欧阳**
          司馬光, 司馬光, 司馬*
          𠮷野家, 𠮷野家, 𠮷**
          李㛃, 李㛃, 李*
          阿卜杜拉.买买提, 阿卜杜拉·买买提, 阿***
          阿卜杜拉 • 买买提, 阿卜杜拉·买买提, 阿***
          John  Smith, John Smith, J*** S***
          Ｊｏｈｎ Smith, John Smith, J*** S***
          María-José O’Neill, María-José O'Neill, M*** O***
          J. R. Li, J. R. Li, J*** R*** L***
          Иван Петров, Иван Петров, И*** П***
          """)
  void name_is_normalised_and_masked(String text, String value, String masked) {
    var name = PersonName.check(text).orThrow();
    assertThat(name.value()).isEqualTo(value);
    assertThat(name.masked()).isEqualTo(masked);
    assertThat(name).hasToString(masked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      textBlock =
          """
          null | missing
          '  ' | missing
          张    | length-wrong expected=2-64 found=1
          -.    | name-without-letters
          张3   | name-character-illegal found=3 position=2
          𠮷3@ | name-character-illegal found=3 position=2, name-character-illegal found=@ position=3
          <b>王 | name-character-illegal found=< position=1, name-character-illegal found=> position=3
          """)
  void all_validation_errors_are_returned_together(String text, String errors) {
    assertThat(ValidationErrorsFixture.errorsOf(PersonName.check(text))).isEqualTo(errors);
  }

  @Test
  void common_chinese_characters_are_unchanged_by_normalisation() {
    IntStream.rangeClosed(0x4E00, 0x9FFF)
        .mapToObj(Character::toString)
        .map(one -> one + one)
        .forEach(name -> {
          assertThat(Normalizer.normalize(name, Normalizer.Form.NFKC)).isEqualTo(name);
          assertThat(new PersonName(name).value()).isEqualTo(name);
        });
  }

  @Test
  void name_of_more_than_64_characters_is_too_long() {
    assertThat(PersonName.check("王".repeat(64)).errors()).isEmpty();
    assertThat(ValidationErrorsFixture.errorsOf(PersonName.check("王".repeat(65))))
        .isEqualTo("length-wrong expected=2-64 found=65");
  }
}
