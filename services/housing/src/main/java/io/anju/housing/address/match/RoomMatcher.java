package io.anju.housing.address.match;

import io.anju.housing.address.AddressText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rooms of a building that a query may mean. A different unit, floor or letter excludes a
 * room: 14A is never 14C.
 */
final class RoomMatcher {

  private static final Pattern FLOOR_AND_ROOM = Pattern.compile("([0-9]{1,2})-([0-9]{1,2})");

  /**
   * @param rooms those that agree
   * @param inexact whether a difference was tolerated: no unit is written, or one that is not coded
   * @param unitMissing whether no unit is written and the coded one implies others, as 2单元 does
   */
  record RoomMatches(List<IndexedRoom> rooms, boolean inexact, boolean unitMissing) {}

  private RoomMatcher() {}

  static RoomMatches find(
      AddressQuery query, @Nullable String fallbackUnit, List<IndexedRoom> rooms) {
    String unit = query.unit() != null ? query.unit() : fallbackUnit;
    var keys = keys(query);
    boolean onFloor = query.floor() != null && isShort(query.room());
    var found = new ArrayList<IndexedRoom>(2);
    boolean units = false;
    for (var room : rooms) {
      units |= room.place().unitKey() != null;
      boolean unitAgrees =
          unit == null
              || unit.equals(room.place().unitKey())
              || query.unit() != null && query.unitWorded() && room.place().unitKey() == null;
      // 18楼3 is 1803, and not a room 3 of which no floor is known.
      boolean floorUnknown = onFloor && isShort(room.key()) && room.place().floorKey() == null;
      if (unitAgrees && !floorUnknown && keys.contains(room.key()) && floorAgrees(query, room)) {
        found.add(room);
      }
    }
    if (unit != null && !units && query.unit() == null) {
      return new RoomMatches(List.of(), true, false);
    }
    boolean unitMissing =
        unit == null
            && found.stream()
                .anyMatch(room -> !NumberComparison.mayBeOnlyOne(room.place().unitKey()));
    boolean inexact =
        unit == null && units
            || unit != null && found.stream().anyMatch(room -> room.place().unitKey() == null);
    return new RoomMatches(found, inexact, unitMissing);
  }

  /** The keys of the room: 18-01, or 01 on the 18th floor, is 1801 or 18-1; 1801-A is 1801A. */
  private static List<String> keys(AddressQuery query) {
    // Rooms are only looked for where the query has one.
    String room = Objects.requireNonNull(query.room());
    var keys = new ArrayList<String>();
    keys.add(room);
    var split = FLOOR_AND_ROOM.matcher(room);
    if (split.matches()) {
      keys.add(split.group(1) + padded(split.group(2)));
      keys.add(split.group(1) + "-" + padded(split.group(2)));
      keys.add(split.group(1) + "-" + unpadded(split.group(2)));
    } else if (room.matches("[0-9]+-[A-Z]")) {
      keys.add(room.replace("-", ""));
    }
    if (query.floor() != null && isShort(room)) {
      keys.add(query.floor() + padded(room));
      keys.add(query.floor() + "-" + room);
      keys.add(query.floor() + "-" + unpadded(room));
    }
    return keys;
  }

  private static String unpadded(String room) {
    return room.length() == 2 && room.startsWith("0") ? room.substring(1) : room;
  }

  private static boolean isShort(@Nullable String room) {
    return room != null && room.matches("[0-9]{1,2}|[A-Z]");
  }

  private static String padded(String room) {
    return room.matches("[0-9]") ? "0" + room : room;
  }

  private static boolean floorAgrees(AddressQuery query, IndexedRoom room) {
    if (query.floor() == null) {
      return true;
    }
    String known = room.place().floorKey();
    if (known == null) {
      String floorText = AddressText.floorOf(room.room());
      known = floorText == null ? null : floorText.substring(0, floorText.length() - 1);
    }
    return known == null || Objects.equals(known, query.floor());
  }
}
