package io.anju.housing.division.web;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.Division;
import io.anju.housing.division.DivisionPath;
import java.time.LocalDate;
import java.util.List;

/**
 * A division as clients see it.
 *
 * @param parent null for a province
 * @param path as written in an address, without names that only fill a level
 * @param ancestors those above it, the province first
 */
record DivisionView(String code, String name, DivisionCode.Level level, String parent, String path, List<Ancestor> ancestors, LocalDate release) {

  /** One above. */
  record Ancestor(String code, String name, DivisionCode.Level level) {}

  static DivisionView of(DivisionPath path) {
    var division = path.last();
    return new DivisionView(division.code().value(), division.name(), division.level(),
        division.code().parent().map(DivisionCode::value).orElse(null), path.text(),
        path.divisions().stream().filter(above -> above.level() != division.level()).map(DivisionView::ancestor).toList(),
        division.release());
  }

  private static Ancestor ancestor(Division above) {
    return new Ancestor(above.code().value(), above.name(), above.level());
  }
}
