package io.anju.housing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.housing.DwellingUse;
import io.anju.housing.dwelling.RoomSurvey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private static final LayoutRules RULES = new LayoutRules(5_000);

  private static FloorPlan plan(int homes, DwellingUse use, Numbering numbering) {
    return new FloorPlan(homes, use, Optional.empty(), Optional.empty(), numbering);
  }

  private static Layout of(
      List<String> units, int floors, FloorPlan plan, Deviation... deviations) {
    return new Layout(units, floors, 2, Set.of(4, 13, 14), plan, List.of(deviations), false);
  }

  private static List<String> doors(Layout layout) {
    return layout.rooms().stream()
        .map(room ->
            room.roomAddress().unit().orElse("")
                + " "
                + room.roomAddress().floor().orElse("")
                + " "
                + room.roomAddress().room().orElse(""))
        .toList();
  }

  private static List<String> errors(Layout layout) {
    return RULES.validate(layout).stream()
        .map(error -> error.field() + " " + error.error().code())
        .toList();
  }

  @Test
  void three_units_of_18_floors_with_4_homes_give_216_rooms() {
    var layout =
        new Layout(
            List.of("1单元", "2单元", "3单元"),
            18,
            0,
            Set.of(),
            plan(4, DwellingUse.RESIDENTIAL, Numbering.FLOOR_NUMBER),
            List.of(),
            false);
    assertThat(doors(layout))
        .hasSize(216)
        .doesNotHaveDuplicates()
        .startsWith("1单元 1层 101", "1单元 1层 102")
        .endsWith("3单元 18层 1804");
    assertThat(layout.rooms()).isEqualTo(layout.rooms());
  }

  @Test
  void skipped_floor_numbers_are_left_out() {
    var floors =
        of(List.of(), 18, plan(1, DwellingUse.RESIDENTIAL, Numbering.FLOOR_NUMBER)).rooms().stream()
            .map(room -> room.roomAddress().floor().orElseThrow())
            .collect(Collectors.toSet());
    assertThat(floors).hasSize(15).doesNotContain("4层", "13层", "14层");
  }

  @Test
  void letter_numbering_skips_i_and_o() {
    assertThat(doors(of(List.of(), 1, plan(10, DwellingUse.OFFICE, Numbering.FLOOR_LETTER))))
        .endsWith(" 1层 1H", " 1层 1J", " 1层 1K");
  }

  @Test
  void unit_prefix_numbering_leaves_the_unit_element_empty() {
    assertThat(
            doors(of(List.of("2单元"), 1, plan(1, DwellingUse.RESIDENTIAL, Numbering.UNIT_PREFIX))))
        .containsExactly(" 1层 2-101");
  }

  @Test
  void deviations_replace_the_plan_on_their_floors_and_units() {
    var shops = new Deviation(Set.of(1), Set.of(), plan(2, DwellingUse.SHOP, Numbering.SEQUENTIAL));
    var stores =
        new Deviation(
            Set.of(-1), Set.of("2单元"), plan(1, DwellingUse.OTHER, Numbering.FLOOR_NUMBER));
    var layout =
        of(
            List.of("1单元", "2单元"),
            2,
            plan(1, DwellingUse.RESIDENTIAL, Numbering.FLOOR_NUMBER),
            shops,
            stores);
    assertThat(doors(layout))
        .containsExactly(
            "1单元 1层 1",
            "1单元 1层 2",
            "1单元 2层 201",
            "2单元 B1层 B101",
            "2单元 1层 2",
            "2单元 1层 3",
            "2单元 2层 201");
    assertThat(layout.rooms().stream().map(RoomSurvey::attributes).map(noted -> noted.use()))
        .contains(DwellingUse.SHOP, DwellingUse.OTHER);
  }

  @Test
  void continuous_numbering_continues_across_units() {
    var layout =
        new Layout(
            List.of("1单元", "2单元"),
            1,
            0,
            Set.of(),
            plan(2, DwellingUse.RESIDENTIAL, Numbering.FLOOR_NUMBER),
            List.of(),
            true);
    assertThat(doors(layout))
        .containsExactly("1单元 1层 101", "1单元 1层 102", "2单元 1层 103", "2单元 1层 104");
  }

  @Test
  void invalid_layout_has_validation_errors() {
    assertThat(errors(of(List.of(), 1, plan(25, DwellingUse.OFFICE, Numbering.FLOOR_LETTER))))
        .containsExactly("homes numbering-exhausted");
    assertThat(errors(of(List.of(), 1, plan(1, DwellingUse.OFFICE, Numbering.UNIT_PREFIX))))
        .containsExactly("units prefix-needs-units");
    assertThat(
            errors(
                of(List.of("1单元", "1单元"), 1, plan(1, DwellingUse.OFFICE, Numbering.FLOOR_NUMBER))))
        .containsExactly("units duplicate");
    assertThat(errors(of(List.of(), 100, plan(99, DwellingUse.OFFICE, Numbering.FLOOR_NUMBER))))
        .containsExactly(" too-many-rooms");
    assertThat(errors(of(List.of(), 0, plan(9, DwellingUse.OFFICE, Numbering.FLOOR_NUMBER))))
        .containsExactly(" no-rooms");
  }
}
