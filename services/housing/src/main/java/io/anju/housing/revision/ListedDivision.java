package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import java.util.List;

/**
 * A division of a new list.
 *
 * @param predecessors the divisions whose area it takes over, where the list gives them
 */
public record ListedDivision(DivisionCode code, String name, List<DivisionCode> predecessors) {

  public ListedDivision {
    predecessors = List.copyOf(predecessors);
  }
}
