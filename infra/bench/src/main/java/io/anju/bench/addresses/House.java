package io.anju.bench.addresses;

import io.anju.contract.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * A coded building of the made-up city.
 *
 * @param alias a popular name of it alone; null for most
 * @param units how many, 0 where rooms are not parted by units
 */
record House(String code, String community, Address address, String alias, int units, int floors, int aFloor, Numbering numbering) {

  /** How rooms are numbered: 1801, 18A, 18-1. */
  enum Numbering {
    PLAIN, LETTERED, HYPHENED;

    String room(int floor, int door) {
      return switch (this) {
        case PLAIN -> "%d%02d".formatted(floor, door);
        case LETTERED -> floor + String.valueOf((char) ('A' + door - 1));
        case HYPHENED -> floor + "-" + door;
      };
    }
  }


  List<Door> doors() {
    var doors = new ArrayList<Door>();
    for (int unit = units == 0 ? 0 : 1; unit <= units; unit++) {
      for (int floor = 1; floor <= floors; floor++) {
        for (int door = 1; door <= aFloor; door++) {
          String room = numbering.room(floor, door);
          doors.add(new Door(this, unit == 0 ? null : unit + "单元", room, floor, code + "%06d".formatted(doors.size() + 1)));
        }
      }
    }
    return doors;
  }
}
