package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.contract.Address;
import io.anju.housing.address.AddressText;
import io.anju.housing.division.DivisionPath;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A coded building. A retired one keeps its code for history and names what came of it. */
public sealed interface Building {

  Site site();

  /** The buildings it came of. */
  List<BuildingCode> predecessors();

  /** The same building, which also came of another. */
  Building descendedFrom(BuildingCode predecessor);

  /** The same building where its ground belongs to another community now, or its divisions have other names. */
  default Building on(DivisionPath path) {
    return switch (this) {
      case Current current -> new Current(current.site.on(path), current.predecessors);
      case Retired retired -> new Retired(retired.site.on(path), retired.predecessors, retired.successors, retired.on);
    };
  }

  /** Standing. */
  record Current(Site site, List<BuildingCode> predecessors) implements Building {

    public Current {
      predecessors = List.copyOf(predecessors);
    }

    /** The same building as a surveyor notes it now. */
    Current noted(Attributes attributes) {
      return new Current(site.with(attributes), predecessors);
    }

    /** As {@link Attributes#updatedWith}. */
    public Current updatedWith(Attributes later) {
      return noted(site.attributes().updatedWith(later));
    }

    public Retired retire(List<BuildingCode> successors, LocalDate on) {
      return new Retired(site, predecessors, successors, on);
    }

    @Override
    public Current descendedFrom(BuildingCode predecessor) {
      return new Current(site, joined(predecessors, predecessor));
    }
  }

  /** Gone; its code is never given again. */
  record Retired(Site site, List<BuildingCode> predecessors, List<BuildingCode> successors, LocalDate on) implements Building {

    public Retired {
      predecessors = List.copyOf(predecessors);
      successors = List.copyOf(successors);
    }

    @Override
    public Retired descendedFrom(BuildingCode predecessor) {
      return new Retired(site, joined(predecessors, predecessor), successors, on);
    }
  }

  default BuildingCode code() {
    return site().code();
  }

  default GridCode grid() {
    return site().grid();
  }

  default DivisionCode community() {
    return site().community();
  }

  default Address address() {
    return site().address();
  }

  default Attributes attributes() {
    return site().attributes();
  }

  default String text() {
    return AddressText.of(address());
  }

  private static List<BuildingCode> joined(List<BuildingCode> predecessors, BuildingCode predecessor) {
    return Stream.concat(predecessors.stream(), Stream.of(predecessor)).distinct().toList();
  }
}
