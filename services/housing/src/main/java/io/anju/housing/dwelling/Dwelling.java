package io.anju.housing.dwelling;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A coded dwelling. A retired one keeps its code for history and names what came of it. */
public sealed interface Dwelling {

  Premises premises();

  /** The dwellings it came of, by split, merger or rebuilding. */
  List<DwellingCode> predecessors();

  /** The same dwelling, which also came of another. */
  Dwelling descendedFrom(DwellingCode predecessor);

  /** The same dwelling in its building's present division, under the building's present address. */
  default Dwelling in(DivisionCode community, String buildingText) {
    return switch (this) {
      case Current current -> new Current(current.premises.in(community, buildingText), current.predecessors);
      case Retired retired ->
          new Retired(retired.premises.in(community, buildingText), retired.predecessors, retired.successors, retired.on);
    };
  }

  /** In use. */
  record Current(Premises premises, List<DwellingCode> predecessors) implements Dwelling {

    public Current {
      predecessors = List.copyOf(predecessors);
    }

    /** The same dwelling as a surveyor notes it now. */
    Current noted(Attributes attributes) {
      return new Current(premises.with(attributes), predecessors);
    }

    /** As {@link Attributes#updatedWith}. */
    public Current updatedWith(Attributes later, boolean saysLettable) {
      return noted(premises.attributes().updatedWith(later, saysLettable));
    }

    Current ownedBy(List<Owner> owners) {
      return new Current(premises.ownedBy(owners), predecessors);
    }

    Retired retire(List<DwellingCode> successors, LocalDate on) {
      return new Retired(premises, predecessors, successors, on);
    }

    @Override
    public Current descendedFrom(DwellingCode predecessor) {
      return new Current(premises, joined(predecessors, predecessor));
    }
  }

  /** Gone; its code is never given again. */
  record Retired(Premises premises, List<DwellingCode> predecessors, List<DwellingCode> successors, LocalDate on) implements Dwelling {

    public Retired {
      predecessors = List.copyOf(predecessors);
      successors = List.copyOf(successors);
    }

    @Override
    public Retired descendedFrom(DwellingCode predecessor) {
      return new Retired(premises, joined(predecessors, predecessor), successors, on);
    }
  }

  private static List<DwellingCode> joined(List<DwellingCode> predecessors, DwellingCode predecessor) {
    var all = new ArrayList<>(predecessors);
    if (!all.contains(predecessor)) {
      all.add(predecessor);
    }
    return all;
  }
}
