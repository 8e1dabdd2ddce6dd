package io.anju.bench.addresses;

import io.anju.contract.BuildingFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.housing.DwellingUse;
import io.anju.housing.address.AddressText;
import io.anju.housing.address.lucene.LuceneNameIndex;
import io.anju.housing.address.match.AddressIndex;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.DivisionSuccessors;
import io.anju.housing.address.parse.NationalDivisionNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Loads the synthetic city into the address index, as the service does. */
final class SyntheticRegister {

  private static final int BATCH = 500;

  private SyntheticRegister() {}

  static AddressStandardiser standardiser(List<SyntheticBuilding> buildings) {
    var register = new AddressIndex(new LuceneNameIndex());
    for (int from = 0; from < buildings.size(); from += BATCH) {
      var batch = buildings.subList(from, Math.min(buildings.size(), from + BATCH));
      register.applyBuildings(batch.stream().map(SyntheticRegister::building).toList());
      var dwellings = new ArrayList<DwellingFact>();
      batch.forEach(
          building -> building.dwellings().forEach(dwelling -> dwellings.add(dwelling(dwelling))));
      register.applyDwellings(dwellings);
    }
    var standardiser =
        new AddressStandardiser(NationalDivisionNames::load, register, new DivisionSuccessors());
    standardiser.loadDivisionNames();
    return standardiser;
  }

  private static BuildingFact building(SyntheticBuilding building) {
    return new BuildingFact(
        building.code(),
        1,
        building.code().substring(0, 14),
        building.community(),
        building.address(),
        AddressText.of(building.address()),
        building.alias() == null ? List.of() : List.of(building.alias()),
        List.of(),
        building.floors(),
        null,
        null,
        false,
        List.of(),
        List.of(),
        Instant.EPOCH);
  }

  private static DwellingFact dwelling(SyntheticDwelling dwelling) {
    return new DwellingFact(
        dwelling.code(),
        1,
        dwelling.building().code(),
        dwelling.building().community(),
        "",
        dwelling.unit(),
        null,
        dwelling.room(),
        null,
        null,
        DwellingUse.RESIDENTIAL,
        List.of(),
        List.of(),
        true,
        false,
        List.of(),
        List.of(),
        Instant.EPOCH);
  }
}
