package io.anju.housing.dwelling;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A coded dwelling. A retired one keeps its code and names its successors. */
public sealed interface Dwelling {

  DwellingDetails details();

  /** The dwellings it replaced, by split, merger or rebuilding. */
  List<DwellingCode> predecessors();

  /** Adds a predecessor; equal where it is entered already. */
  Dwelling withPredecessor(DwellingCode predecessor);

  /** With the building's present division and address. */
  default Dwelling inDivision(DivisionCode community, String buildingText) {
    return switch (this) {
      case Current current ->
          new Current(current.details.inDivision(community, buildingText), current.predecessors);
      case Retired retired ->
          new Retired(
              retired.details.inDivision(community, buildingText),
              retired.predecessors,
              retired.successors,
              retired.retiredOn,
              retired.open);
    };
  }

  /** In use. */
  record Current(DwellingDetails details, List<DwellingCode> predecessors) implements Dwelling {

    public Current {
      predecessors = List.copyOf(predecessors);
    }

    Current withAttributes(DwellingAttributes attributes) {
      return new Current(details.withAttributes(attributes), predecessors);
    }

    /** As {@link DwellingAttributes#updatedWith}. */
    public Current updatedWith(DwellingAttributes later, boolean lettableSurveyed) {
      return withAttributes(details.attributes().updatedWith(later, lettableSurveyed));
    }

    Current withOwners(List<Owner> owners) {
      return new Current(details.withOwners(owners), predecessors);
    }

    Retired retire(List<DwellingCode> successors, LocalDate on, Optional<OpenSuccession> open) {
      return new Retired(details, predecessors, successors, on, open);
    }

    @Override
    public Current withPredecessor(DwellingCode predecessor) {
      return new Current(details, append(predecessors, predecessor));
    }
  }

  /**
   * No longer in use; its code is never given again.
   *
   * @param open what the retirement has yet to do; empty once it is complete
   */
  record Retired(
      DwellingDetails details,
      List<DwellingCode> predecessors,
      List<DwellingCode> successors,
      LocalDate retiredOn,
      Optional<OpenSuccession> open)
      implements Dwelling {

    public Retired {
      predecessors = List.copyOf(predecessors);
      successors = List.copyOf(successors);
    }

    @Override
    public Retired withPredecessor(DwellingCode predecessor) {
      return new Retired(details, append(predecessors, predecessor), successors, retiredOn, open);
    }

    Retired completed() {
      return new Retired(details, predecessors, successors, retiredOn, Optional.empty());
    }
  }

  private static List<DwellingCode> append(
      List<DwellingCode> predecessors, DwellingCode predecessor) {
    var all = new ArrayList<>(predecessors);
    if (!all.contains(predecessor)) {
      all.add(predecessor);
    }
    return all;
  }
}
