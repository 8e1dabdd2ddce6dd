package io.anju.housing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.housing.DwellingUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayoutRulesTest {

  private static final LayoutRules RULES = new LayoutRules(1_000);

  private static FloorPlan plan(int homes, Numbering numbering) {
    return new FloorPlan(
        homes, DwellingUse.RESIDENTIAL, Optional.empty(), Optional.empty(), numbering);
  }

  private static Layout layout(
      List<String> units, int floors, FloorPlan plan, List<Deviation> others, boolean continuous) {
    return new Layout(units, floors, 0, Set.of(), plan, others, continuous);
  }

  private static Layout layout(List<String> units, int floors, FloorPlan plan) {
    return layout(units, floors, plan, List.of(), false);
  }

  private static List<String> errors(LayoutRules rules, Layout layout) {
    return rules.validate(layout).stream()
        .map(error -> error.field() + " " + error.error().code())
        .toList();
  }

  private static List<String> errors(Layout layout) {
    return errors(RULES, layout);
  }

  @ParameterizedTest
  @EnumSource(Numbering.class)
  void floor_has_as_many_rooms_as_its_numbering_has_numbers_and_no_more(Numbering numbering) {
    var units = List.of("1单元");
    assertThat(errors(layout(units, 1, plan(numbering.maxPerFloor(), numbering)))).isEmpty();
    var exhausted = RULES.validate(layout(units, 1, plan(numbering.maxPerFloor() + 1, numbering)));
    assertThat(exhausted)
        .singleElement()
        .satisfies(error -> {
          assertThat(error.field()).isEqualTo("homes");
          assertThat(error.error().code()).isEqualTo("numbering-exhausted");
          assertThat(error.error().arguments())
              .isEqualTo(
                  Map.of(
                      "numbering",
                      numbering.name(),
                      "max",
                      Integer.toString(numbering.maxPerFloor())));
        });
  }

  @Test
  void numbers_that_continue_from_unit_to_unit_are_counted_through_all_of_them() {
    var letters = plan(13, Numbering.FLOOR_LETTER);
    var units = List.of("1单元", "2单元");
    assertThat(errors(layout(units, 1, letters, List.of(), false))).isEmpty();
    assertThat(errors(layout(units, 1, letters, List.of(), true)))
        .containsExactly("homes numbering-exhausted");
  }

  @Test
  void deviation_is_checked_like_the_plan() {
    var penthouse = new Deviation(Set.of(2), Set.of(), plan(25, Numbering.FLOOR_LETTER));
    assertThat(
            errors(
                layout(List.of(), 2, plan(1, Numbering.FLOOR_NUMBER), List.of(penthouse), false)))
        .containsExactly("homes numbering-exhausted");
  }

  @Test
  void all_that_keeps_a_layout_from_being_numbered_is_listed_at_once() {
    var letters = new Deviation(Set.of(1), Set.of(), plan(25, Numbering.FLOOR_LETTER));
    assertThat(
            errors(layout(List.of(), 2, plan(100, Numbering.UNIT_PREFIX), List.of(letters), false)))
        .containsExactly(
            "homes numbering-exhausted", "homes numbering-exhausted", "units prefix-needs-units");
  }

  @Test
  void unit_prefix_without_a_home_needs_no_unit() {
    var none = new Deviation(Set.of(2), Set.of(), plan(0, Numbering.UNIT_PREFIX));
    assertThat(errors(layout(List.of(), 2, plan(1, Numbering.FLOOR_NUMBER), List.of(none), false)))
        .isEmpty();
  }

  @Test
  void units_that_give_the_same_prefix_collide() {
    var collision = RULES.validate(layout(List.of("A单元", "A门"), 1, plan(2, Numbering.UNIT_PREFIX)));
    assertThat(collision)
        .singleElement()
        .satisfies(error -> {
          assertThat(error.error().code()).isEqualTo("numbers-collide");
          assertThat(error.error().arguments()).isEqualTo(Map.of("room", "A-101"));
        });
    assertThat(errors(layout(List.of("A单元", "B门"), 1, plan(2, Numbering.UNIT_PREFIX)))).isEmpty();
  }

  @Test
  void layout_has_at_least_one_room_and_at_most_the_maximum() {
    var six = new LayoutRules(6);
    assertThat(errors(six, layout(List.of(), 3, plan(2, Numbering.FLOOR_NUMBER)))).isEmpty();
    assertThat(six.validate(layout(List.of(), 7, plan(1, Numbering.FLOOR_NUMBER))))
        .singleElement()
        .satisfies(error -> {
          assertThat(error.error().code()).isEqualTo("too-many-rooms");
          assertThat(error.error().arguments()).isEqualTo(Map.of("rooms", "7", "max", "6"));
        });
    assertThat(errors(six, layout(List.of(), 3, plan(0, Numbering.FLOOR_NUMBER))))
        .containsExactly(" no-rooms");
  }
}
