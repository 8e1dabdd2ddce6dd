package io.anju.housing.revision;

import io.anju.codes.Checked;
import io.anju.codes.DivisionCode;
import io.anju.codes.Flaw;
import io.anju.intake.row.Applied;
import io.anju.intake.row.Cells;
import io.anju.intake.row.Intake;
import io.anju.intake.row.Kind;
import io.anju.intake.row.Row;
import io.anju.intake.row.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Takes the rows of a release in. They change nothing until they are compared and applied. */
public record ReleaseFiles(RevisionBook book) implements Intake {

  /** {@code predecessors} joined by {@code |}, where the list says whose ground a division has. */
  public static final Kind DIVISIONS = new Kind("divisions", List.of("release", "division", "name"), List.of("predecessors"), false);

  @Override
  public Applied apply(List<Row> rows) {
    var tally = new Tally();
    var releases = new TreeMap<LocalDate, List<ListedDivision>>();
    for (var row : rows) {
      var cells = new Cells(row);
      var release = cells.parsed("release", LocalDate::parse, "not-a-date");
      var code = cells.code("division", DivisionCode::check);
      var name = cells.text("name");
      var predecessors = cells.optionalCode("predecessors", ReleaseFiles::codes).orElse(List.of());
      if (cells.flaws().isEmpty()) {
        releases.computeIfAbsent(release, _ -> new ArrayList<>()).add(new ListedDivision(code, name, predecessors));
        tally.applied();
      } else {
        tally.reject(row, cells.flaws());
      }
    }
    releases.forEach(book::put);
    return tally.of(Set.of(), 0);
  }

  private static Checked<List<DivisionCode>> codes(String text) {
    var codes = new ArrayList<DivisionCode>();
    var flaws = new ArrayList<Flaw>();
    for (String one : text.split("\\|")) {
      var checked = DivisionCode.check(one);
      checked.value().ifPresent(codes::add);
      flaws.addAll(checked.flaws());
    }
    return flaws.isEmpty() ? new Checked.Valid<>(List.copyOf(codes), List.of()) : new Checked.Invalid<>(flaws);
  }
}
