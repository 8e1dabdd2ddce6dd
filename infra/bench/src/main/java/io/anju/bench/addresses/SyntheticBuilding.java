package io.anju.bench.addresses;

import io.anju.contract.housing.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coded building of the synthetic city.
 *
 * @param alias a popular name of this building; null for most
 * @param units how many; 0 if there are no units
 */
record SyntheticBuilding(
    String code,
    String community,
    Address address,
    @Nullable String alias,
    int units,
    int floors,
    int dwellingsPerFloor,
    RoomNumbering numbering) {

  /** How rooms are numbered: 1801, 18A, 18-1. */
  enum RoomNumbering {
    PLAIN,
    LETTERED,
    HYPHENED;

    String room(int floor, int position) {
      return switch (this) {
        case PLAIN -> "%d%02d".formatted(floor, position);
        case LETTERED -> floor + String.valueOf((char) ('A' + position - 1));
        case HYPHENED -> floor + "-" + position;
      };
    }
  }

  List<SyntheticDwelling> dwellings() {
    var dwellings = new ArrayList<SyntheticDwelling>();
    for (int unit = units == 0 ? 0 : 1; unit <= units; unit++) {
      for (int floor = 1; floor <= floors; floor++) {
        for (int position = 1; position <= dwellingsPerFloor; position++) {
          String room = numbering.room(floor, position);
          dwellings.add(
              new SyntheticDwelling(
                  this,
                  unit == 0 ? null : unit + "单元",
                  room,
                  floor,
                  code + "%06d".formatted(dwellings.size() + 1)));
        }
      }
    }
    return dwellings;
  }
}
