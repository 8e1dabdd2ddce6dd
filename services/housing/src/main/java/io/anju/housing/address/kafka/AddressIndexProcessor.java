package io.anju.housing.address.kafka;

import io.anju.contract.BuildingFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.Fact;
import io.anju.housing.address.match.AddressIndex;
import io.anju.housing.address.match.AddressStandardiser;
import java.util.ArrayList;
import java.util.List;

/** Applies the facts of buildings and dwellings to the address index. */
final class AddressIndexProcessor {

  private final AddressIndex index;
  private final AddressStandardiser standardiser;

  AddressIndexProcessor(AddressIndex index, AddressStandardiser standardiser) {
    this.index = index;
    this.standardiser = standardiser;
  }

  /** Loads what takes seconds to load, so that the first address need not wait for it. */
  void prepare() {
    standardiser.loadDivisionNames();
  }

  /** Applies one batch; facts of other types are ignored. */
  void apply(List<Fact> facts) {
    var buildings = new ArrayList<BuildingFact>();
    var dwellings = new ArrayList<DwellingFact>();
    for (var fact : facts) {
      if (fact instanceof BuildingFact building) {
        buildings.add(building);
      } else if (fact instanceof DwellingFact dwelling) {
        dwellings.add(dwelling);
      }
    }
    if (!buildings.isEmpty()) {
      index.applyBuildings(buildings);
    }
    if (!dwellings.isEmpty()) {
      index.applyDwellings(dwellings);
    }
  }

  /**
   * Records that every fact published before this replica started has been applied.
   *
   * @return how many dwellings are indexed
   */
  int complete() {
    index.markComplete();
    return index.dwellingCount();
  }

  boolean isComplete() {
    return index.isComplete();
  }
}
