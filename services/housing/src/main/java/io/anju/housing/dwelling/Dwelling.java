package io.anju.housing.dwelling;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A coded dwelling. A retired one keeps its code for history and names what came of it. */
public sealed interface Dwelling {

  DwellingDetails details();

  /** The dwellings it came of, by split, merger or rebuilding. */
  List<DwellingCode> predecessors();

  /** The same dwelling, which also came of another. */
  Dwelling withPredecessor(DwellingCode predecessor);

  /** The same dwelling in its building's present division, under the building's present address. */
  default Dwelling inDivision(DivisionCode community, String buildingText) {
    return switch (this) {
      case Current current ->
          new Current(current.details.inDivision(community, buildingText), current.predecessors);
      case Retired retired ->
          new Retired(
              retired.details.inDivision(community, buildingText),
              retired.predecessors,
              retired.successors,
              retired.retiredOn);
    };
  }

  /** In use. */
  record Current(DwellingDetails details, List<DwellingCode> predecessors) implements Dwelling {

    public Current {
      predecessors = List.copyOf(predecessors);
    }

    /** The same dwelling as a surveyor notes it now. */
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

    Retired retire(List<DwellingCode> successors, LocalDate on) {
      return new Retired(details, predecessors, successors, on);
    }

    @Override
    public Current withPredecessor(DwellingCode predecessor) {
      return new Current(details, append(predecessors, predecessor));
    }
  }

  /** Gone; its code is never given again. */
  record Retired(
      DwellingDetails details,
      List<DwellingCode> predecessors,
      List<DwellingCode> successors,
      LocalDate retiredOn)
      implements Dwelling {

    public Retired {
      predecessors = List.copyOf(predecessors);
      successors = List.copyOf(successors);
    }

    @Override
    public Retired withPredecessor(DwellingCode predecessor) {
      return new Retired(details, append(predecessors, predecessor), successors, retiredOn);
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
