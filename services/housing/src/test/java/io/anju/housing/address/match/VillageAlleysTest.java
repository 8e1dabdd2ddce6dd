package io.anju.housing.address.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbered alleys of villages, which every village has, however they are coded and written. */
class VillageAlleysTest {

  private static final String[] CODED_AS = {
    "马蹄山村十五巷|甲3号||", "十五巷|甲3号|马蹄山村|", "|甲3号|马蹄山村十五巷|", "||马蹄山村十五巷|甲3号"
  };

  static Stream<Arguments> written() {
    return Stream.of(
            "EXACT 马蹄山村15巷甲3号402",
            "EXACT 马蹄山村十五巷甲3号402",
            "EXACT 馬蹄山村十五巷甲三號402室",
            "EXACT 马蹄山村１５巷甲３号４０２",
            "EXACT 马蹄山村壹拾伍巷甲叁号肆零贰",
            "EXACT 马蹄山村第十五巷甲3号4楼402",
            "EXACT 坂田马蹄山村15巷 甲3号 402室",
            "EXACT 深圳市龙岗区坂田街道马蹄山村十五巷甲3号402",
            "PROBABLE 坂田马蹄山十五巷甲三号402房",
            "PROBABLE 坂田街道马蹄山15巷甲3号402",
            "PROBABLE 马蹄山15巷甲3号402",
            "PROBABLE 马蹄山自然村十五巷甲3号402",
            "PROBABLE 马蹄山社区十五巷甲3号402",
            "NONE 马蹄山新村十五巷甲3号402",
            "NONE 马蹄山老村15巷甲3号402",
            "NONE 马蹄山村老围15巷甲3号402",
            "NONE 马蹄山村十六巷甲3号402",
            "NONE 马蹄山村五巷甲3号402",
            "NONE 马蹄山村二十五巷甲3号402",
            "NONE 马蹄山村东十五巷甲3号402",
            "NONE 马蹄山村十五巷二支巷甲3号402",
            "NONE 马蹄山村十五巷3号402",
            "NONE 马蹄山村十五巷乙3号402",
            "NONE 马蹄山村十五巷甲3号之一402",
            "NONE 马蹄山村十五巷甲3号附1号402",
            "NONE 马蹄山路十五巷甲3号402",
            "NONE 象角塘村十五巷甲3号402",
            "NONE 象角塘十五巷甲3号402",
            "NONE 南山区马蹄山村十五巷甲3号402")
        .flatMap(line ->
            Arrays.stream(CODED_AS)
                .map(coded -> Arguments.of(coded, line.split(" ", 2)[0], line.split(" ", 2)[1])));
  }

  @ParameterizedTest
  @MethodSource("written")
  void alley_of_a_village_is_found_however_coded_and_no_other(
      String coded, Category category, String text) {
    var standardised = AddressIndexFixture.houses(coded).standardise(text);
    if (category == Category.NONE) {
      assertThat(standardised.category()).isNotIn(Category.EXACT, Category.PROBABLE);
    } else {
      assertThat(standardised.category()).isEqualTo(category);
      assertThat(standardised.matches().getFirst().dwellingCode()).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "下水径村三坊|5号||,下水径3坊5号402,下水径村4坊5号402",
    "下水径村三坊|5号||,下水径村第三坊5号402,下水径村5号402",
    "|5号|下水径村|,下水径村5号402,下水径村三坊5号402",
    "下水径村|5号||,下水径村5号402,下水径村4坊5号402",
    "水径老围二排|6号||,水径老围2排6号402,水径村老围二排6号402",
    "岗头村三条|7号||,岗头3条7号402,岗头四条7号402",
    "沙元埔三里|8号||,沙元埔3里8号402,沙元埔八里3号402",
    "大芬油画村2街|9号||,大芬油画村二街9号402,大芬油画村三街9号402",
    "杨美村四队|10号||,杨美4队10号402,杨美村十四队10号402",
    "杨美村九巷二支巷|10号||,杨美村9巷2支巷10号402,杨美村九巷10号402",
    "杨美村东区三巷|10号||,杨美东区3巷10号402,杨美村三巷10号402",
    "马蹄山村横三巷|3号||,马蹄山横3巷3号402,马蹄山村三巷3号402",
    "马蹄山十五巷|甲3号||,坂田马蹄山村15巷甲三号402,马蹄山新村15巷甲三号402"
  })
  void alleys_of_every_kind_are_compared_by_number_and_village(
      String coded, String right, String other) {
    var houses = AddressIndexFixture.houses(coded);
    assertThat(houses.standardise(right).category()).isIn(Category.EXACT, Category.PROBABLE);
    assertThat(houses.standardise(right).matches().getFirst().dwellingCode()).isNotNull();
    assertThat(houses.standardise(other).category()).isNotIn(Category.EXACT, Category.PROBABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT,马蹄山村15巷甲3号402",
    "EXACT,马蹄山新村15巷甲3号402",
    "AMBIGUOUS,马蹄山15巷甲3号402",
    "AMBIGUOUS,坂田马蹄山十五巷甲三号402",
    "AMBIGUOUS,十五巷甲三号402",
    "AMBIGUOUS,布吉光雅园村十五巷甲三号402",
    "EXACT,坂田光雅园村15巷甲三号402",
    "PROBABLE,坂田光雅园15巷甲三号402"
  })
  void village_that_may_be_two_is_none(Category category, String text) {
    var houses = AddressIndexFixture.houses("马蹄山村十五巷|甲3号||", "马蹄山新村十五巷|甲3号||", "十五巷|甲3号|光雅园村|");
    assertThat(houses.standardise(text).category()).isEqualTo(category);
  }
}
