package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import io.anju.housing.address.AddressText;
import io.anju.housing.division.DivisionPath;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A coded building. A retired one keeps its code for history and names what came of it. */
public sealed interface Building {

  BuildingDetails details();

  /** The buildings it came of. */
  List<BuildingCode> predecessors();

  /** The same building, which also came of another. */
  Building withPredecessor(BuildingCode predecessor);

  /**
   * The same building where its ground belongs to another community now, or its divisions have
   * other names.
   */
  default Building inDivision(DivisionPath path) {
    return switch (this) {
      case Current current -> new Current(current.details.inDivision(path), current.predecessors);
      case Retired retired ->
          new Retired(
              retired.details.inDivision(path),
              retired.predecessors,
              retired.successors,
              retired.retiredOn);
    };
  }

  /** Standing. */
  record Current(BuildingDetails details, List<BuildingCode> predecessors) implements Building {

    public Current {
      predecessors = List.copyOf(predecessors);
    }

    /** The same building as a surveyor notes it now. */
    Current withAttributes(BuildingAttributes attributes) {
      return new Current(details.withAttributes(attributes), predecessors);
    }

    /** As {@link DwellingAttributes#updatedWith}. */
    public Current updatedWith(BuildingAttributes later) {
      return withAttributes(details.attributes().updatedWith(later));
    }

    public Retired retire(List<BuildingCode> successors, LocalDate on) {
      return new Retired(details, predecessors, successors, on);
    }

    @Override
    public Current withPredecessor(BuildingCode predecessor) {
      return new Current(details, append(predecessors, predecessor));
    }
  }

  /** Gone; its code is never given again. */
  record Retired(
      BuildingDetails details,
      List<BuildingCode> predecessors,
      List<BuildingCode> successors,
      LocalDate retiredOn)
      implements Building {

    public Retired {
      predecessors = List.copyOf(predecessors);
      successors = List.copyOf(successors);
    }

    @Override
    public Retired withPredecessor(BuildingCode predecessor) {
      return new Retired(details, append(predecessors, predecessor), successors, retiredOn);
    }
  }

  default BuildingCode code() {
    return details().code();
  }

  default GridCode grid() {
    return details().grid();
  }

  default DivisionCode community() {
    return details().community();
  }

  default Address address() {
    return details().address();
  }

  default BuildingAttributes attributes() {
    return details().attributes();
  }

  default String text() {
    return AddressText.of(address());
  }

  private static List<BuildingCode> append(
      List<BuildingCode> predecessors, BuildingCode predecessor) {
    return Stream.concat(predecessors.stream(), Stream.of(predecessor)).distinct().toList();
  }
}
