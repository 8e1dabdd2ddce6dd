package io.anju.bench.addresses;

import io.anju.contract.BuildingFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.DwellingUse;
import io.anju.housing.address.AddressText;
import io.anju.housing.address.lucene.NameIndex;
import io.anju.housing.address.match.AddressRegister;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.FormerDivisions;
import io.anju.housing.address.parse.NationalNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The made-up city, told to the register as the service tells it. */
final class Coded {

  private static final int BATCH = 500;

  private Coded() {}

  static AddressStandardiser standardiser(List<House> houses) {
    var register = new AddressRegister(new NameIndex());
    for (int from = 0; from < houses.size(); from += BATCH) {
      var batch = houses.subList(from, Math.min(houses.size(), from + BATCH));
      register.buildings(batch.stream().map(Coded::building).toList());
      var dwellings = new ArrayList<DwellingFact>();
      batch.forEach(house -> house.doors().forEach(door -> dwellings.add(dwelling(door))));
      register.dwellings(dwellings);
    }
    var standardiser = new AddressStandardiser(NationalNames::load, register, new FormerDivisions());
    standardiser.prepare();
    return standardiser;
  }

  private static BuildingFact building(House house) {
    return new BuildingFact(house.code(), 1, house.code().substring(0, 14), house.community(), house.address(), AddressText.of(house.address()),
        house.alias() == null ? List.of() : List.of(house.alias()), List.of(), house.floors(), null, null,
        false, List.of(), List.of(), Instant.EPOCH);
  }

  private static DwellingFact dwelling(Door door) {
    return new DwellingFact(door.code(), 1, door.house().code(), door.house().community(), "", door.unit(), null, door.room(), null, null,
        DwellingUse.RESIDENTIAL, List.of(), List.of(), true, false, List.of(), List.of(), Instant.EPOCH);
  }
}
