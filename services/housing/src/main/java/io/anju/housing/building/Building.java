package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import io.anju.housing.address.AddressText;
import io.anju.housing.division.DivisionPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A coded building. A retired one keeps its code and names its successors. */
public sealed interface Building {

  BuildingDetails details();

  /** The buildings it replaced. */
  List<BuildingCode> predecessors();

  /** Adds a predecessor; equal where it is entered already. */
  Building withPredecessor(BuildingCode predecessor);

  /** With the present names and codes of its divisions. */
  default Building inDivision(DivisionPath path) {
    return switch (this) {
      case Current current -> new Current(current.details.inDivision(path), current.predecessors);
      case Retired retired ->
          new Retired(
              retired.details.inDivision(path),
              retired.predecessors,
              retired.successors,
              retired.retiredOn,
              retired.linkingSince);
    };
  }

  /** In use. */
  record Current(BuildingDetails details, List<BuildingCode> predecessors) implements Building {

    public Current {
      predecessors = List.copyOf(predecessors);
    }

    Current withAttributes(BuildingAttributes attributes) {
      return new Current(details.withAttributes(attributes), predecessors);
    }

    /** As {@link BuildingAttributes#updatedWith}. */
    public Current updatedWith(BuildingAttributes later) {
      return withAttributes(details.attributes().updatedWith(later));
    }

    Retired retire(List<BuildingCode> successors, LocalDate on, Instant at) {
      return new Retired(
          details,
          predecessors,
          successors,
          on,
          successors.isEmpty() ? Optional.empty() : Optional.of(at));
    }

    @Override
    public Current withPredecessor(BuildingCode predecessor) {
      return new Current(details, append(predecessors, predecessor));
    }
  }

  /**
   * No longer in use; its code is never given again.
   *
   * @param linkingSince since when its successors have to be given it as predecessor; empty once
   *     they all have
   */
  record Retired(
      BuildingDetails details,
      List<BuildingCode> predecessors,
      List<BuildingCode> successors,
      LocalDate retiredOn,
      Optional<Instant> linkingSince)
      implements Building {

    public Retired {
      predecessors = List.copyOf(predecessors);
      successors = List.copyOf(successors);
    }

    @Override
    public Retired withPredecessor(BuildingCode predecessor) {
      return new Retired(
          details, append(predecessors, predecessor), successors, retiredOn, linkingSince);
    }

    Retired linked() {
      return new Retired(details, predecessors, successors, retiredOn, Optional.empty());
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
