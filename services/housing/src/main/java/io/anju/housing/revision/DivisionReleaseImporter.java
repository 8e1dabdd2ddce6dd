package io.anju.housing.revision;

import io.anju.imports.row.BatchResult;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.imports.row.RowImporter;
import io.anju.imports.row.RowSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Imports the rows of a release. They change nothing until the release is compared and applied. */
public record DivisionReleaseImporter(RowBinder binder, RevisionRepository revisions)
    implements RowImporter {

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
      binder
          .bind(row, DivisionColumns.class, counts)
          .ifPresent(columns -> {
            releases
                .computeIfAbsent(columns.release(), _ -> new ArrayList<>())
                .add(columns.toDivision());
            counts.applied();
          });
    }
    releases.forEach(revisions::saveRows);
    return counts.toResult(Set.of(), 0);
  }
}
