package io.anju.housing.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.Division;
import io.anju.housing.revision.DivisionChange.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReleaseComparisonTest {

  private static List<Division> current(String... rows) {
    return Arrays.stream(rows)
        .map(row -> row.split(","))
        .map(row -> new Division(new DivisionCode(row[0]), row[1], LocalDate.of(2023, 6, 30)))
        .toList();
  }

  private static List<String> changes(List<Division> current, String... rows) {
    var listed =
        Stream.of(rows)
            .map(row -> row.split(","))
            .map(row ->
                new ListedDivision(
                    new DivisionCode(row[0]),
                    row[1],
                    row.length < 3
                        ? List.of()
                        : Arrays.stream(row[2].split("\\|")).map(DivisionCode::new).toList()))
            .toList();
    return ReleaseComparison.of(current.iterator(), listed.iterator()).stream()
        .map(one ->
            one.code()
                + " "
                + one.kind()
                + (one.successors().isEmpty() ? "" : " " + one.successors())
                + (one.inferred() ? " by name" : ""))
        .toList();
  }

  @Test
  void identical_list_has_no_changes() {
    assertThat(changes(current("32,江苏省", "3205,苏州市"), "32,江苏省", "3205,苏州市")).isEmpty();
  }

  @Test
  void added_renamed_and_removed_divisions_are_changes() {
    assertThat(
            changes(
                current("320508001,甲街道", "320508002,乙街道", "320508004,丁街道"),
                "320508001,甲街道",
                "320508002,新乙街道",
                "320508003,丙街道"))
        .containsExactlyInAnyOrder("320508003 ADDED", "320508002 RENAMED", "320508004 REMOVED");
  }

  @Test
  void stated_predecessors_give_mergers_and_splits() {
    assertThat(
            changes(
                current("320508001,甲街道", "320508002,乙街道", "320508003,丙街道"),
                "320508004,子街道,320508001|320508002",
                "320508005,丑街道,320508003",
                "320508006,寅街道,320508003"))
        .contains(
            "320508001 MERGED [320508004]",
            "320508002 MERGED [320508004]",
            "320508003 SPLIT [320508005, 320508006]");
  }

  @Test
  void division_merged_into_an_existing_one_has_it_as_successor() {
    assertThat(changes(current("320508001,甲街道", "320508002,乙街道"), "320508001,甲街道,320508002"))
        .containsExactly("320508002 MOVED [320508001]");
  }

  @Test
  void recoded_district_moves_all_divisions_below_it() {
    assertThat(
            changes(
                current("320507,相城区", "320507001,元和街道", "320507001001,玉成社区"),
                "320517,相城区",
                "320517003,元和街道",
                "320517003009,玉成社区"))
        .contains(
            "320507 MOVED [320517] by name",
            "320507001 MOVED [320517003] by name",
            "320507001001 MOVED [320517003009] by name");
  }

  @Test
  void ambiguous_successor_is_not_inferred() {
    assertThat(
            changes(
                current("320507001,元和街道", "320507001001,玉成社区"),
                "320507001,元和街道",
                "320507001002,玉成社区",
                "320507001003,玉成社区"))
        .contains("320507001001 REMOVED");
    assertThat(
            changes(
                current("320507001,元和街道", "320507001001,玉成社区", "320507002,太平街道"),
                "320507001,元和街道",
                "320507002,太平街道",
                "320507002001,玉成社区"))
        .contains("320507001001 REMOVED");
  }

  @Test
  void kinds_that_end_a_code() {
    assertThat(Stream.of(Kind.values()).filter(Kind::ends))
        .containsExactly(Kind.MOVED, Kind.SPLIT, Kind.MERGED, Kind.REMOVED);
  }
}
