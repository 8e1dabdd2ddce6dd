package io.anju.housing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.DwellingUse;
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

  private static Layout of(List<String> units, int floors, FloorPlan plan, Deviation... deviations) {
    return new Layout(units, floors, 2, Set.of(4, 13, 14), plan, List.of(deviations), false);
  }

  private static List<String> doors(Layout layout) {
    return layout.rooms().stream().map(room -> room.door().unit().orElse("") + " " + room.door().floor().orElse("") + " "
        + room.door().room().orElse("")).toList();
  }

  private static List<String> flaws(Layout layout) {
    return RULES.flaws(layout).stream().map(error -> error.field() + " " + error.flaw().code()).toList();
  }

  @Test
  void three_units_of_eighteen_floors_with_four_homes_each_are_two_hundred_and_sixteen() {
    var layout = new Layout(List.of("1单元", "2单元", "3单元"), 18, 0, Set.of(), plan(4, DwellingUse.RESIDENTIAL, Numbering.FLOOR_NUMBER),
        List.of(), false);
    assertThat(doors(layout)).hasSize(216).doesNotHaveDuplicates().startsWith("1单元 1层 101", "1单元 1层 102").endsWith("3单元 18层 1804");
    assertThat(layout.rooms()).isEqualTo(layout.rooms());
  }

  @Test
  void floors_whose_numbers_bring_no_luck_are_left_out() {
    var floors = of(List.of(), 18, plan(1, DwellingUse.RESIDENTIAL, Numbering.FLOOR_NUMBER)).rooms().stream()
        .map(room -> room.door().floor().orElseThrow()).collect(Collectors.toSet());
    assertThat(floors).hasSize(15).doesNotContain("4层", "13层", "14层");
  }

  @Test
  void letters_leave_out_those_that_look_like_digits() {
    assertThat(doors(of(List.of(), 1, plan(10, DwellingUse.OFFICE, Numbering.FLOOR_LETTER)))).endsWith(" 1层 1H", " 1层 1J", " 1层 1K");
  }

  @Test
  void a_unit_before_the_number_is_no_unit_beside_it() {
    assertThat(doors(of(List.of("2单元"), 1, plan(1, DwellingUse.RESIDENTIAL, Numbering.UNIT_PREFIX)))).containsExactly(" 1层 2-101");
  }

  @Test
  void shops_below_and_stores_in_the_basement_differ_from_the_homes_above() {
    var shops = new Deviation(Set.of(1), Set.of(), plan(2, DwellingUse.SHOP, Numbering.SEQUENTIAL));
    var stores = new Deviation(Set.of(-1), Set.of("2单元"), plan(1, DwellingUse.OTHER, Numbering.FLOOR_NUMBER));
    var layout = of(List.of("1单元", "2单元"), 2, plan(1, DwellingUse.RESIDENTIAL, Numbering.FLOOR_NUMBER), shops, stores);
    assertThat(doors(layout)).containsExactly("1单元 1层 1", "1单元 1层 2", "1单元 2层 201",
        "2单元 B1层 B101", "2单元 1层 2", "2单元 1层 3", "2单元 2层 201");
    assertThat(layout.rooms().stream().map(RoomSurvey::attributes).map(noted -> noted.use())).contains(DwellingUse.SHOP, DwellingUse.OTHER);
  }

  @Test
  void numbers_may_go_on_from_unit_to_unit() {
    var layout = new Layout(List.of("1单元", "2单元"), 1, 0, Set.of(), plan(2, DwellingUse.RESIDENTIAL, Numbering.FLOOR_NUMBER), List.of(),
        true);
    assertThat(doors(layout)).containsExactly("1单元 1层 101", "1单元 1层 102", "2单元 1层 103", "2单元 1层 104");
  }

  @Test
  void what_cannot_be_numbered_is_told() {
    assertThat(flaws(of(List.of(), 1, plan(25, DwellingUse.OFFICE, Numbering.FLOOR_LETTER)))).containsExactly("homes numbering-exhausted");
    assertThat(flaws(of(List.of(), 1, plan(1, DwellingUse.OFFICE, Numbering.UNIT_PREFIX)))).containsExactly("units prefix-needs-units");
    assertThat(flaws(of(List.of("1单元", "1单元"), 1, plan(1, DwellingUse.OFFICE, Numbering.FLOOR_NUMBER))))
        .containsExactly("units given-twice");
    assertThat(flaws(of(List.of(), 100, plan(99, DwellingUse.OFFICE, Numbering.FLOOR_NUMBER)))).containsExactly(" too-many-rooms");
    assertThat(flaws(of(List.of(), 0, plan(9, DwellingUse.OFFICE, Numbering.FLOOR_NUMBER)))).containsExactly(" no-rooms");
  }
}
