package io.anju.housing.address.match;

import io.anju.housing.address.AddressText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The rooms of a building that a text may mean. A unit, floor or letter that differs excludes: 14A is never 14C. */
final class Doors {

  private static final Pattern STOREY_AND_ROOM = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})");

  /**
   * @param rooms those that agree
   * @param flawed whether something had to be forgiven: no unit given, or one the register does not have
   * @param partly whether no unit is given and the one that is known tells of others: 2单元 is not the only one
   */
  record Behind(List<KnownRoom> rooms, boolean flawed, boolean partly) {}

  private Doors() {}

  static Behind find(Wanted wanted, String unitInstead, List<KnownRoom> rooms) {
    String unit = wanted.unit() != null ? wanted.unit() : unitInstead;
    var keys = keys(wanted);
    var found = new ArrayList<KnownRoom>(2);
    boolean units = false;
    for (var room : rooms) {
      units |= room.place().unitKey() != null;
      boolean unitAgrees = unit == null || room.place().unitKey() == null || unit.equals(room.place().unitKey());
      if (unitAgrees && keys.contains(room.key()) && floorAgrees(wanted, room)) {
        found.add(room);
      }
    }
    if (unit != null && !units && wanted.unit() == null) {
      return new Behind(List.of(), true, false);
    }
    boolean partly = unit == null && found.stream().anyMatch(room -> !Numbers.only(room.place().unitKey()));
    boolean flawed = unit == null && units || unit != null && found.stream().anyMatch(room -> room.place().unitKey() == null);
    return new Behind(found, flawed, partly);
  }

  /** 18-01, or 01 on the 18th floor, is 1801 or 18-1; 1801-A is 1801A. */
  private static List<String> keys(Wanted wanted) {
    String room = wanted.room();
    var keys = new ArrayList<String>();
    keys.add(room);
    var split = STOREY_AND_ROOM.matcher(room);
    if (split.matches()) {
      keys.add(split.group(1) + padded(split.group(2)));
    } else if (room.matches("[0-9]+-[A-Z]")) {
      keys.add(room.replace("-", ""));
    }
    if (wanted.floor() != null && room.matches("[0-9]{1,2}|[A-Z]")) {
      keys.add(wanted.floor() + padded(room));
      keys.add(wanted.floor() + "-" + room);
    }
    return keys;
  }

  private static String padded(String room) {
    return room.matches("[0-9]") ? "0" + room : room;
  }

  private static boolean floorAgrees(Wanted wanted, KnownRoom room) {
    if (wanted.floor() == null) {
      return true;
    }
    String known = room.place().floorKey();
    if (known == null) {
      String told = AddressText.floorOf(room.room());
      known = told == null ? null : told.substring(0, told.length() - 1);
    }
    return known == null || Objects.equals(known, wanted.floor());
  }
}
