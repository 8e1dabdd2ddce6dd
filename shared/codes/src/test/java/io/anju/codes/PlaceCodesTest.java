package io.anju.codes;

import static io.anju.codes.DivisionCode.Level.CITY;
import static io.anju.codes.DivisionCode.Level.COMMUNITY;
import static io.anju.codes.DivisionCode.Level.DISTRICT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.anju.codes.validation.Checked;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceCodesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          44, PROVINCE,
          4403, CITY, 44
          440304, DISTRICT, 4403
          440304001, STREET, 440304
          440304001001, COMMUNITY, 440304001
          """)
  void division_level_follows_from_code_length(
      String text, DivisionCode.Level level, String parent) {
    var code = DivisionCode.check(text).orThrow();
    assertThat(code.level()).isEqualTo(level);
    assertThat(code.parent().map(DivisionCode::value).orElse(null)).isEqualTo(parent);
  }

  @Test
  void division_covers_itself_and_its_subdivisions() {
    var district = new DivisionCode("440304");
    assertThat(district.covers(district)).isTrue();
    assertThat(district.covers(new DivisionCode("440304001001"))).isTrue();
    assertThat(district.covers(new DivisionCode("440305001001"))).isFalse();
    assertThat(district.covers(new DivisionCode("4403"))).isFalse();
  }

  @Test
  void division_resolves_to_each_level_above_it() {
    var community = new DivisionCode("440304001001");
    assertThat(community.at(DISTRICT)).hasToString("440304");
    assertThat(community.at(COMMUNITY)).isEqualTo(community);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new DivisionCode("44").at(CITY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          division | 44030     | length-wrong expected=2/4/6/9/12 found=5
          division | 99        | province-unknown found=99 position=1
          division | 440A      | character-illegal allowed=0-9 found=A position=4
          division | 99030A1   | length-wrong expected=2/4/6/9/12 found=7, \
          character-illegal allowed=0-9 found=A position=6, province-unknown found=99 position=1
          grid     | 440304001001   | length-wrong expected=14 found=12
          grid     | 4403040010010T | character-illegal allowed=0-9 found=T position=14
          building | 44030400100101000 | length-wrong expected=19 found=17
          building | 4403040010A101#0001 | character-illegal allowed=0-9 found=A position=11, \
          character-illegal allowed=0-9 A-Z * found=# position=15
          building | 44030400100101**001 | asterisks-incomplete from=15 to=19
          dwelling | 44030400100101000010000*1 | asterisks-incomplete from=20 to=25
          dwelling | 44030400100101*****000001 | dwelling-outdoors position=20
          dwelling | 9903040010010100001000001 | province-unknown found=99 position=1
          dwelling | 4403040010010100001-#00001 | character-illegal allowed=0-9 A-Z * found=# position=20
          """)
  void all_validation_errors_are_returned_together(String kind, String text, String errors) {
    assertThat(ValidationErrorsFixture.errorsOf(check(kind).apply(text))).isEqualTo(errors);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          division, ４４０３０４, 440304
          division, 44O3 O4-OOI, 440304001
          grid, 4403O4001001OI, 44030400100101
          building, 4403040010010100001, 4403040010010100001
          building, 44030600960102t0117, 44030600960102T0117
          building, 44030600960102O0I17, 44030600960102O0I17
          building, 44030600960102＊＊＊＊＊, 44030600960102*****
          dwelling, 4403040010010100001000001, 4403040010010100001000001
          dwelling, 4403040010010100001000000, 4403040010010100001000000
          dwelling, 44030600960102T0117000001, 44030600960102T0117000001
          dwelling, 44O304-0010-0101 00001 000001, 4403040010010100001000001
          dwelling, 4403040010010100001******, 4403040010010100001******
          dwelling, 44030400100101***********, 44030400100101***********
          """)
  void code_is_normalised(String kind, String text, String expected) {
    assertThat(check(kind).apply(text).orThrow()).hasToString(expected);
  }

  @Test
  void dwelling_code_yields_its_building_and_grid_code_its_community() {
    assertThat(new DwellingCode("4403040010010100001000001").building())
        .isEqualTo(new BuildingCode("4403040010010100001"));
    assertThat(new DwellingCode("44030400100101***********").building().outdoors()).isTrue();
    assertThat(new BuildingCode("4403040010010100001").outdoors()).isFalse();
    assertThat(new GridCode("44030400100101").community())
        .isEqualTo(new DivisionCode("440304001001"));
  }

  private static Function<String, Checked<?>> check(String kind) {
    return switch (kind) {
      case "division" -> DivisionCode::check;
      case "grid" -> GridCode::check;
      case "building" -> BuildingCode::check;
      case "dwelling" -> DwellingCode::check;
      default -> throw new IllegalArgumentException(kind);
    };
  }
}
