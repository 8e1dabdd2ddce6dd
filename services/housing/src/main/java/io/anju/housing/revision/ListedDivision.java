package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import java.util.List;

/**
 * A division as a new list has it.
 *
 * @param predecessors whose ground it has, where the list says so
 */
public record ListedDivision(DivisionCode code, String name, List<DivisionCode> predecessors) {

  public ListedDivision {
    predecessors = List.copyOf(predecessors);
  }
}
