package io.anju.housing.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementKindTest {

  @ParameterizedTest
  @CsvSource({
    "ROAD,五一路,五一路",
    "ROAD,人民 路,人民路",
    "ROAD_NUMBER,15,15号",
    "ROAD_NUMBER,十五号,15号",
    "ROAD_NUMBER,１５-２,15-2号",
    "ROAD_NUMBER,15号之一,15号之一",
    "ESTATE,三元一村,三元一村",
    "BUILDING,3,3栋",
    "BUILDING,十二幢,12幢",
    "BUILDING,a座,A座",
    "BUILDING,钟楼,钟楼",
    "UNIT,二单元,2单元",
    "UNIT,A,A单元",
    "FLOOR,12F,12层",
    "FLOOR,五楼,5层",
    "ROOM,501室,501",
    "ROOM,三〇二房,302",
    "ROOM,1A号,1A",
    "ROOM,地下室,地下室",
    "UNIT,二十一梯,21梯",
    "BUILDING,一百零八号楼,108号楼"
  })
  void element_is_normalised_to_the_registry_form(ElementKind kind, String given, String written) {
    assertThat(kind.check(given).value()).contains(written);
  }

  @Test
  void letter_in_a_room_number_is_kept() {
    assertThat(ElementKind.ROOM.check("14A室").value()).contains("14A");
    assertThat(ElementKind.ROOM.check("14C室").value()).contains("14C");
  }

  @Test
  void illegal_characters_and_overlong_text_are_validation_errors() {
    assertThat(ElementKind.ROAD.check("<b>").errors())
        .extracting("code")
        .isEqualTo(List.of("element-characters"));
    assertThat(ElementKind.ROAD.check("路".repeat(61)).errors())
        .extracting("code")
        .isEqualTo(List.of("too-long"));
  }

  @Test
  void unit_suffix_is_ignored_when_units_are_compared() {
    assertThat(ElementKind.UNIT.bare("A单元")).isEqualTo(ElementKind.UNIT.bare("A门")).isEqualTo("A");
    assertThat(ElementKind.ESTATE.bare("三元一村")).isEqualTo("三元一村");
  }
}
