package io.anju.housing.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.housing.revision.DivisionChange.Kind;
import io.anju.intake.row.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseFilesTest {

  private final Map<LocalDate, List<ListedDivision>> kept = new LinkedHashMap<>();

  private static Row row(long line, String release, String code, String name, String predecessors) {
    return new Row(line, Map.of("release", release, "division", code, "name", name, "predecessors", predecessors), List.of());
  }

  @Test
  void rows_are_kept_by_release_with_whose_ground_they_have() {
    var applied = new ReleaseFiles(new Kept()).apply(List.of(row(2, "2026-06-30", "320583001", "玉山镇", ""),
        row(3, "2026-06-30", "320583002", "巴城镇", "320583003|320583004")));
    assertThat(applied.rejects()).extracting(reject -> reject.flaws().toString()).isEmpty();
    assertThat(applied.applied()).isEqualTo(2);
    assertThat(kept.get(LocalDate.of(2026, 6, 30))).containsExactly(new ListedDivision(new DivisionCode("320583001"), "玉山镇", List.of()),
        new ListedDivision(new DivisionCode("320583002"), "巴城镇", List.of(new DivisionCode("320583003"), new DivisionCode("320583004"))));
  }

  @Test
  void a_row_that_cannot_be_read_is_refused_with_all_that_is_wrong() {
    var applied = new ReleaseFiles(new Kept()).apply(List.of(row(2, "30 June", "32058", "", "990000|320583001")));
    assertThat(applied.rejects()).singleElement().satisfies(reject ->
        assertThat(reject.flaws()).extracting(flaw -> flaw.field()).containsExactlyInAnyOrder("release", "division", "name", "predecessors"));
    assertThat(kept).isEmpty();
  }

  private final class Kept implements RevisionBook {

    @Override
    public void put(LocalDate release, List<ListedDivision> rows) {
      kept.computeIfAbsent(release, _ -> new ArrayList<>()).addAll(rows);
    }

    @Override
    public List<ListedDivision> rows(LocalDate release, String prefix, Optional<String> after, int limit) {
      return kept.getOrDefault(release, List.of());
    }

    @Override
    public Optional<Revision> find(String id) {
      return Optional.empty();
    }

    @Override
    public void save(Revision revision) {
      throw new AssertionError("rows change nothing");
    }

    @Override
    public void plan(String revision, List<PlannedChange> changes) {
      throw new AssertionError("rows change nothing");
    }

    @Override
    public List<PlannedChange> changes(String revision, Optional<Kind> kind, Optional<String> afterId, int limit) {
      return List.of();
    }

    @Override
    public void save(PlannedChange change) {
      throw new AssertionError("rows change nothing");
    }

    @Override
    public Optional<PlannedChange> unfinished() {
      return Optional.empty();
    }

    @Override
    public long buildingsIn(DivisionCode division) {
      return 0;
    }
  }
}
