package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.codes.date.RegistryDates;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import io.anju.imports.row.BatchResult;
import io.anju.imports.row.Cells;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowImporter;
import io.anju.imports.row.RowSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Imports the rows of a release. They change nothing until the release is compared and applied. */
public record DivisionReleaseImporter(RevisionRepository revisions) implements RowImporter {

  /**
   * The columns of a release; {@code predecessors} are joined by {@code |} where the list gives
   * them.
   */
  public static final RowSchema DIVISIONS =
      new RowSchema(
          "divisions", List.of("release", "division", "name"), List.of("predecessors"), false);

  @Override
  public BatchResult apply(List<Row> rows) {
    var counts = new ImportCounts();
    var releases = new TreeMap<LocalDate, List<ListedDivision>>();
    for (var row : rows) {
      var cells = new Cells(row);
      var release = cells.code("release", RegistryDates::day);
      var code = cells.code("division", DivisionCode::check);
      var name = cells.text("name");
      var predecessors =
          cells.optionalCode("predecessors", DivisionReleaseImporter::codes).orElse(List.of());
      if (release == null || code == null || name == null || !cells.errors().isEmpty()) {
        counts.reject(row, cells.errors());
      } else {
        releases
            .computeIfAbsent(release, _ -> new ArrayList<>())
            .add(new ListedDivision(code, name, predecessors));
        counts.applied();
      }
    }
    releases.forEach(revisions::saveRows);
    return counts.toResult(Set.of(), 0);
  }

  private static Checked<List<DivisionCode>> codes(String text) {
    var codes = new ArrayList<DivisionCode>();
    var errors = new ArrayList<ValidationError>();
    for (String one : text.split("\\|")) {
      var checked = DivisionCode.check(one);
      checked.value().ifPresent(codes::add);
      errors.addAll(checked.errors());
    }
    return errors.isEmpty()
        ? new Checked.Valid<>(List.copyOf(codes), List.of())
        : new Checked.Invalid<>(errors);
  }
}
