package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.List;

/**
 * The columns of a release.
 *
 * @param predecessors joined by {@code |}
 */
record DivisionColumns(
    LocalDate release, DivisionCode division, String name, List<DivisionCode> predecessors) {

  ListedDivision toDivision() {
    return new ListedDivision(division, name, predecessors);
  }
}
