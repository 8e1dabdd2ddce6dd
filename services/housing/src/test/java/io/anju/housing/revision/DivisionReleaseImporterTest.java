package io.anju.housing.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.housing.revision.DivisionChange.Kind;
import io.anju.imports.file.CellRowBinder;
import io.anju.imports.row.Row;
import io.anju.platform.request.binding.RequestBinder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DivisionReleaseImporterTest {

  private final Map<LocalDate, List<ListedDivision>> rowsByRelease = new LinkedHashMap<>();

  private static Row row(long line, String release, String code, String name, String predecessors) {
    return new Row(
        line,
        Map.of("release", release, "division", code, "name", name, "predecessors", predecessors),
        List.of());
  }

  @Test
  void valid_rows_are_saved_by_release_with_predecessors() {
    var applied =
        new DivisionReleaseImporter(
                new CellRowBinder(new RequestBinder(Clock.systemUTC())), new InMemoryRevisions())
            .apply(
                List.of(
                    row(2, "2026-06-30", "320583001", "玉山镇", ""),
                    row(3, "2026-06-30", "320583002", "巴城镇", "320583003|320583004")));
    assertThat(applied.rejects()).extracting(reject -> reject.errors().toString()).isEmpty();
    assertThat(applied.applied()).isEqualTo(2);
    assertThat(rowsByRelease.get(LocalDate.of(2026, 6, 30)))
        .containsExactly(
            new ListedDivision(new DivisionCode("320583001"), "玉山镇", List.of()),
            new ListedDivision(
                new DivisionCode("320583002"),
                "巴城镇",
                List.of(new DivisionCode("320583003"), new DivisionCode("320583004"))));
  }

  @Test
  void invalid_row_is_rejected_with_all_validation_errors() {
    var applied =
        new DivisionReleaseImporter(
                new CellRowBinder(new RequestBinder(Clock.systemUTC())), new InMemoryRevisions())
            .apply(List.of(row(2, "30 June", "32058", "", "990000|320583001")));
    assertThat(applied.rejects())
        .singleElement()
        .satisfies(reject ->
            assertThat(reject.errors())
                .extracting(error -> error.field())
                .containsExactlyInAnyOrder("release", "division", "name", "predecessors"));
    assertThat(rowsByRelease).isEmpty();
  }

  private final class InMemoryRevisions implements RevisionRepository {

    @Override
    public void saveRows(LocalDate release, List<ListedDivision> rows) {
      rowsByRelease.computeIfAbsent(release, _ -> new ArrayList<>()).addAll(rows);
    }

    @Override
    public List<ListedDivision> findRows(
        LocalDate release, String prefix, Optional<String> after, int limit) {
      return rowsByRelease.getOrDefault(release, List.of());
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
    public void replaceChanges(String revision, List<PlannedChange> changes) {
      throw new AssertionError("rows change nothing");
    }

    @Override
    public List<PlannedChange> findChanges(
        String revision, Optional<Kind> kind, Optional<String> afterId, int limit) {
      return List.of();
    }

    @Override
    public void save(PlannedChange change) {
      throw new AssertionError("rows change nothing");
    }

    @Override
    public Optional<PlannedChange> findUnfinished() {
      return Optional.empty();
    }

    @Override
    public long countBuildings(DivisionCode division) {
      return 0;
    }
  }
}
