package io.anju.housing.grid;

import io.anju.codes.DivisionCode;
import io.anju.platform.aggregate.Versioned;
import java.util.List;
import java.util.Optional;

/** Finds grids other than by their code, in the order of their codes or ids. */
public interface GridSearch {

  List<Versioned<Grid>> inDivision(DivisionCode division, Optional<String> after, int limit);

  /** All basic grids of a work grid, which has few. */
  List<Versioned<Grid>> ofWorkGrid(String workGrid);

  List<Versioned<WorkGrid>> workGridsIn(DivisionCode division, Optional<String> after, int limit);
}
