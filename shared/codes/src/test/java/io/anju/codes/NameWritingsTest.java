package io.anju.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways in which one name is written. */
class NameWritingsTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset GBK = Charset.forName("GBK");

  /** What GB 18030-2022 names by four bytes beside the two that still mean a private code. */
  private static final Map<Integer, Integer> BEYOND_THE_BASIC_PLANE =
      Map.of(
          0xE816, 0x20087, 0xE817, 0x20089, 0xE818, 0x200CC, 0xE831, 0x215D7, 0xE83B, 0x2298F,
          0xE855, 0x241FE);

  private static PersonName name(String text) {
    return PersonName.check(text).orThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "买买提·艾力",
        "买买提•艾力",
        "买买提‧艾力",
        "买买提・艾力",
        "买买提･艾力",
        "买买提．艾力",
        "买买提.艾力",
        "买买提。艾力",
        "买买提｡艾力",
        "买买提∙艾力",
        "买买提⋅艾力",
        "买买提˙艾力",
        "买买提·艾力",
        "买买提ꞏ艾力",
        "买买提⸱艾力",
        "买买提－艾力",
        "买买提-艾力",
        "买买提–艾力",
        "买买提—艾力",
        "买买提——艾力",
        "买买提_艾力",
        "买买提─艾力",
        "买买提 艾力",
        "买买提　艾力",
        "买买提\u00A0艾力",
        "买买提··艾力",
        "买买提 · 艾力",
        "·买买提·艾力",
        "买买提·艾力·",
        " .买买提 • 艾力. ",
        "\uFEFF买买提\u200B·\u2060艾力",
        "买买提…艾力"
      })
  void separator_between_chinese_characters_is_the_interpunct_however_typed(String text) {
    assertThat(name(text).value()).isEqualTo("买买提·艾力");
    assertThat(name(text).isSameAs(name("买买提艾力"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "张 三, 张三",
    "张　小明, 张小明",
    "欧阳 修, 欧阳修",
    "欧阳 修文, 欧阳修文",
    "李⻰, 李龙",
    "李⽅, 李方",
    "葛\uDB40\uDD00洪, 葛洪",
    "王\uE863, 王䶮",
    "阿卜杜 拉·买买 提, 阿卜杜拉·买买提"
  })
  void padding_and_radicals_and_private_codes_are_brought_into_one_form(
      String text, String stored) {
    assertThat(name(text).value()).isEqualTo(stored);
  }

  @Test
  void every_private_code_of_gbk_is_the_character_gb_18030_has_for_it() {
    var codes =
        IntStream.rangeClosed(0x50, 0xA0)
            .filter(trail -> trail != 0x7F)
            .mapToObj(trail -> new byte[] {(byte) 0xFE, (byte) trail})
            .toList();
    assertThat(codes).hasSize(80);
    for (var bytes : codes) {
      int privateCode = new String(bytes, GBK).codePointAt(0);
      int decoded = new String(bytes, GB18030).codePointAt(0);
      var standard = Character.toString(BEYOND_THE_BASIC_PLANE.getOrDefault(privateCode, decoded));
      assertThat(name("王" + Character.toString(privateCode)).value())
          .as("%X", privateCode)
          .isEqualTo("王" + standard);
      assertThat(name("王" + Character.toString(privateCode)).isSameAs(name("王" + standard)))
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"王\uE000", "王\uE814", "王\uE865", "王\uF8FF", "张*", "张*三", "张●三", "张〓"})
  void unknown_private_codes_and_masks_are_no_names(String text) {
    assertThat(PersonName.check(text).value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JOHN SMITH              | John Smith
          SMITH<<JOHN<PAUL<<<<<<  | Smith John Paul
          ERIKSSON<<ANNA<MARIA    | Eriksson, Anna Maria
          ONEILL MARIA JOSE       | O’Neill María-José
          RAMESH S/O KUMAR        | Ramesh s / o Kumar
          RAMASAMY A/L MUTHU      | Ramasamy A／L Muthu
          NUR@SITI                | Nur @ Siti
          TAN (CHEN) WEI          | Tan （Chen） Wei
          NGUYEN VAN A            | Nguyễn Văn A
          LODZ DORD               | Łódź Đørd
          STRASSE                 | Straße
          ISIK                    | Işık
          J R LI                  | J. R. Li
          """)
  void writings_of_one_latin_name_are_the_same_name(String one, String other) {
    assertThat(name(one).isSameAs(name(other))).isTrue();
    assertThat(name(one).compared()).isEqualTo(name(other).compared());
  }

  @ParameterizedTest
  @CsvSource({"张三, 张山", "John Smith, John Smyth", "买买提·艾力, 买买提·艾里", "李龙, 李龍"})
  void different_names_stay_different(String one, String other) {
    assertThat(name(one).isSameAs(name(other))).isFalse();
  }

  static Stream<String> passportNames() {
    return Stream.of(
        "A/L",
        "Mohd @ Ali",
        "Tan (Chen)",
        "Ramesh S/O Kumar",
        "O",
        "U",
        "A D/O B",
        "Abcdefghij ".repeat(6) + "Abcd",
        "Gal·la Mas",
        "Jr. Martin Luther King Jr.");
  }

  @ParameterizedTest
  @MethodSource("passportNames")
  void latin_name_is_accepted_as_passports_print_it(String text) {
    assertThat(name(text).value()).isEqualTo(text);
  }

  @Test
  void name_of_one_letter_is_hidden_whole() {
    assertThat(name("O").masked()).isEqualTo("*");
  }

  @Test
  void stored_form_is_read_as_itself() {
    var pieces =
        List.of(
            "张",
            "三",
            "买买提",
            "·",
            "•",
            " ",
            "　",
            "—",
            "-",
            ".",
            "'",
            "O",
            "Smith",
            "é",
            "e\u0301",
            "/",
            "@",
            "(",
            ")",
            "<",
            "\uE863",
            "\uE815",
            "⻢",
            "\uDB40\uDD00",
            "\u200B",
            "𠮷",
            "ß",
            "_",
            ",",
            "İ",
            "ı",
            "Đ",
            "İ");
    var random = new Random(14);
    int names = 0;
    for (int i = 0; i < 200_000; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(7); j >= 0; j--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      var checked = PersonName.check(text.toString());
      if (checked.value().isPresent()) {
        names++;
        var stored = checked.orThrow();
        assertThat(new PersonName(stored.value())).isEqualTo(stored);
        assertThat(stored.compared()).isNotEmpty();
      }
    }
    assertThat(names).isGreaterThan(10_000);
  }
}
