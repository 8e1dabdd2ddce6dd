package io.anju.housing.address.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.housing.address.parse.Element;
import io.anju.housing.division.Division;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressStandardiserTest {

  private static final AddressIndexFixture TOWN = AddressIndexFixture.town();

  @ParameterizedTest
  @CsvSource({
    "广东省深圳市南山区粤海街道科苑路15号讯美花园A栋1801室,科苑路15号讯美花园A栋1801",
    "南山区科苑路15号A栋1801,科苑路15号讯美花园A栋1801",
    "科苑路十五号a座一八零一,科苑路15号讯美花园A栋1801",
    "科苑路15号A座14A,科苑路15号讯美花园A栋14A",
    "讯美A-1803,科苑路15号讯美花园A栋1803",
    "讯美花園A棟1801,科苑路15号讯美花园A栋1801",
    "A栋1801室 科苑路15号 南山区,科苑路15号讯美花园A栋1801",
    "深圳市南山区科苑路17号1单元201,科苑路17号松坪苑1单元201",
    "桃源居3-2-601,兴业路2000号桃源居3栋2单元601",
    "桃源居三栋二单元六零一(到付),兴业路2000号桃源居3栋2单元601",
    "桃源居3号楼2单元5楼501,兴业路2000号桃源居3栋2单元501",
    "老创维楼1单元501,高新南一道8号创维半导体宿舍3栋1单元501",
    "创维半导体宿舍3座1单元701,高新南一道8号创维半导体宿舍3座1单元701",
    "上屋村三组12号201,上屋村3组12栋201",
    "西乡上屋村三组十二号201,上屋村3组12栋201",
    "上屋村8号301,8号上屋村301",
    "前进一路15-1号301,前进一路15号之一301",
    "前进一路15号附2号301,前进一路15号附2号301",
    "宝安区人民路6号201,人民路6号201",
    "前进一路15号之一三零一室,前进一路15号之一301",
    "前进1路15号之一3楼301,前进一路15号之一301",
    "高新南1道8号3栋1单元501,高新南一道8号创维半导体宿舍3栋1单元501",
    "科苑路15号A栋18F 1801,科苑路15号讯美花园A栋1801"
  })
  void complete_address_matches_one_dwelling_exactly(String text, String door) {
    var standardised = TOWN.standardise(text);
    assertThat(TOWN.dwellingText(standardised).replace("三组", "3组")).isEqualTo(door);
    assertThat(standardised.category()).isEqualTo(Category.EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "科苑路17号201,科苑路17号松坪苑1单元201",
    "深圳市南山区粤海街道可苑路15号A栋1801,科苑路15号讯美花园A栋1801",
    "创唯半导体宿舍3座1单元701,高新南一道8号创维半导体宿舍3座1单元701",
    "科宛路15号讯美花园A栋1801,科苑路15号讯美花园A栋1801",
    "广州市南山区科苑路15号A栋1801,科苑路15号讯美花园A栋1801",
    "南山区蛇口街道科苑路15号A栋1801,科苑路15号讯美花园A栋1801",
    "科苑路19号1栋101,科苑路19-21号1栋101",
    "科苑路15号老王超市A栋1801,科苑路15号讯美花园A栋1801"
  })
  void misspelt_or_incomplete_address_matches_one_dwelling_probably(String text, String door) {
    var standardised = TOWN.standardise(text);
    assertThat(TOWN.dwellingText(standardised)).isEqualTo(door);
    assertThat(standardised.category()).isEqualTo(Category.PROBABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE,科苑路99号A栋1801",
    "NONE,科苑路15号C栋1801",
    "AMBIGUOUS,科苑路15号A栋1804",
    "AMBIGUOUS,科苑路15号1801",
    "AMBIGUOUS,桃源居3栋501",
    "AMBIGUOUS,人民路6号201",
    "NONE,广州市科苑路15号A栋1801",
    "NONE,上海市南山路15号A栋1801",
    "AMBIGUOUS,科技路15号A栋1801",
    "AMBIGUOUS,科宛路15号A栋1801",
    "NONE,科苑北路15号A栋1801",
    "AMBIGUOUS,科苑路15号A栋14B",
    "NONE,前进二路15号之一301",
    "NONE,前进一路15号301",
    "AMBIGUOUS,科苑路15号A栋对面1801",
    "NONE,前进一路15-2号301",
    "AMBIGUOUS,桃源居3栋3单元501",
    "NONE,桃源居4栋1单元501",
    "AMBIGUOUS,科苑路15号",
    "NONE,福田区科苑路15号A栋1801",
    "NONE,你好",
    "AMBIGUOUS,科苑路15号讯美花园A栋1801室和1802室",
    "AMBIGUOUS,科苑路15号A栋1801科苑路15号B栋1801",
    "NONE,高新南二道8号创维半导体宿舍3栋1单元501",
    "NONE,",
    "NONE,13800138000",
    "AMBIGUOUS,可苑路15号A栋1801",
    "AMBIGUOUS,南山区可苑路15号A栋1801",
    "AMBIGUOUS,桃园居3栋2单元501",
    "NONE,科苑路A栋1801",
    "AMBIGUOUS,学府公寓1801",
    "NONE,三组12栋201",
    "AMBIGUOUS,上屋村三组201",
    "AMBIGUOUS,科苑路15号A栋负1801",
    "AMBIGUOUS,人民路6号201铺",
    "AMBIGUOUS,兴业路三百厷号桃源居5栋1单元501"
  })
  void ambiguous_or_unknown_address_matches_no_dwelling(Category category, String text) {
    var standardised = TOWN.standardise(text == null ? "" : text);
    assertThat(TOWN.dwellingText(standardised)).isEqualTo("-");
    assertThat(standardised.category()).isEqualTo(category);
  }

  @Test
  void address_without_room_matches_the_building() {
    var standardised = TOWN.standardise("南山区科苑路15号A栋");
    assertThat(standardised.category()).isEqualTo(Category.EXACT);
    assertThat(standardised.matches())
        .singleElement()
        .satisfies(match -> {
          assertThat(match.dwellingCode()).isNull();
          assertThat(match.address()).contains("科苑路15号讯美花园A栋");
        });
  }

  @Test
  void match_is_restricted_to_the_requested_division() {
    assertThat(TOWN.dwellingText(TOWN.within("440306", "人民路6号201"))).isEqualTo("人民路6号201");
    assertThat(TOWN.within("440306", "科苑路15号A栋1801").category()).isEqualTo(Category.NONE);
  }

  @Test
  void ended_district_resolves_to_its_successors() {
    var town = AddressIndexFixture.town();
    assertThat(town.standardise("福田区科苑路15号A栋1801").category()).isEqualTo(Category.NONE);
    town.successors().replaceAll(Map.of("440304", List.of("440305", "440306")));
    assertThat(town.dwellingText(town.standardise("福田区科苑路15号A栋1801")))
        .isEqualTo("科苑路15号讯美花园A栋1801");
    assertThat(town.dwellingText(town.within("440304", "科苑路15号A栋1801")))
        .isEqualTo("科苑路15号讯美花园A栋1801");
    assertThat(town.standardise("福田区人民路6号201").category()).isEqualTo(Category.AMBIGUOUS);
  }

  @Test
  void renamed_division_matches_by_both_names_and_is_returned_under_the_new_one() {
    var town = AddressIndexFixture.town();
    assertThat(town.standardise("鹏湾区人民路6号201").category()).isEqualTo(Category.AMBIGUOUS);
    town.revise(
        division("440305", "南山区").renamed("鹏湾区", LocalDate.of(2026, 5, 1)),
        division("440305007", "粤海街道").renamed("海湾样例街道", LocalDate.of(2026, 5, 1)));
    for (String written :
        List.of("鹏湾区人民路6号201", "深圳市南山区人民路6号201", "深圳市海湾样例街道人民路6号201", "深圳市粤海街道人民路6号201")) {
      var standardised = town.standardise(written);
      assertThat(town.dwellingText(standardised)).as(written).isEqualTo("人民路6号201");
      assertThat(standardised.matches().getFirst().address()).as(written).contains("南山区");
      assertThat(standardised.elements())
          .as(written)
          .containsEntry(Element.PROVINCE, "广东省")
          .containsEntry(Element.DISTRICT, "鹏湾区");
    }
    assertThat(town.standardise("粤海街道人民路6号201").elements()).containsEntry(Element.STREET, "海湾样例街道");
  }

  @Test
  void new_division_is_recognised_and_its_neighbours_still_match() {
    var town = AddressIndexFixture.town();
    town.revise(Division.foundedOn(LocalDate.of(2026, 5, 1), new DivisionCode("440398"), "样例湾区"));
    town.successors().replaceAll(Map.of());
    assertThat(town.standardise("样例湾区人民路6号201").category()).isEqualTo(Category.NONE);
    assertThat(town.dwellingText(town.standardise("南山区人民路6号201"))).isEqualTo("人民路6号201");
  }

  private static Division division(String code, String name) {
    return new Division(new DivisionCode(code), name, LocalDate.of(2023, 12, 31));
  }

  @Test
  void ambiguous_address_lists_all_candidates() {
    var standardised = TOWN.standardise("科苑路15号1801");
    assertThat(standardised.matches())
        .extracting(Match::address)
        .anyMatch(address -> address.contains("A栋1801"))
        .anyMatch(address -> address.contains("B栋1801"));
  }

  @Test
  void implied_divisions_are_elements_but_only_written_ones_have_positions() {
    var standardised = TOWN.standardise("湖南省南山区科苑路15号A栋1801");
    assertThat(standardised.elements())
        .containsEntry(Element.PROVINCE, "广东省")
        .containsEntry(Element.CITY, "深圳市");
    assertThat(standardised.parsed().values(Element.PROVINCE)).containsExactly("湖南省");
    assertThat(TOWN.standardise("龙华区99号").elements())
        .doesNotContainKeys(Element.PROVINCE, Element.CITY);
    assertThat(TOWN.within("4403", "龙华区99号").elements()).containsEntry(Element.CITY, "深圳市");
  }

  @Test
  void short_name_of_a_street_of_the_coded_city_is_no_county_elsewhere() {
    for (String text : List.of("西乡黄麻布路88号", "西乡兴业路2000号桃源居5栋", "西乡前进一路15号之一301")) {
      assertThat(TOWN.standardise(text).elements())
          .as(text)
          .containsEntry(Element.PROVINCE, "广东省")
          .containsEntry(Element.CITY, "深圳市")
          .containsEntry(Element.DISTRICT, "宝安区")
          .containsEntry(Element.STREET, "西乡街道");
    }
    assertThat(TOWN.standardise("陕西省西乡县黄麻布路88号").elements())
        .containsEntry(Element.CITY, "汉中市")
        .containsEntry(Element.DISTRICT, "西乡县");
    assertThat(TOWN.standardise("汉中西乡县前进一路15号之一301").category()).isEqualTo(Category.NONE);
  }

  @Test
  void short_name_shared_with_a_county_implies_nothing_where_its_city_is_not_coded() {
    var elsewhere = AddressIndexFixture.houses();
    assertThat(elsewhere.standardise("西乡黄麻布路88号").elements())
        .doesNotContainKeys(Element.PROVINCE, Element.CITY, Element.DISTRICT);
  }

  @Test
  void normalised_text_has_elements_in_standard_order() {
    assertThat(TOWN.standardise("A栋1801室，科苑路十五号，南山区").normalised())
        .isEqualTo("广东省深圳市南山区科苑路15号A栋1801室");
  }
}
