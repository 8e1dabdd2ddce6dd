package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.List;

/**
 * Changes that an authority decrees between two releases of the list. A split names several
 * successors of one division; a merger names one successor of several.
 *
 * @param on the first day on which it is in force
 * @param founded the new divisions
 */
public record Act(
    LocalDate on, List<Ended> ended, List<ListedDivision> founded, List<Renamed> renamed) {

  /** A division that ends. */
  public record Ended(DivisionCode code, List<DivisionCode> successors) {

    public Ended {
      successors = List.copyOf(successors);
    }
  }

  /** A division that keeps its code under another name. */
  public record Renamed(DivisionCode code, String name) {}

  public Act {
    ended = List.copyOf(ended);
    founded = List.copyOf(founded);
    renamed = List.copyOf(renamed);
  }
}
