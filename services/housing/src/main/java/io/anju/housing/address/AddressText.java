package io.anju.housing.address;

import io.anju.contract.housing.Address;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes an address in one line, from the province to the room, without repeating a name. */
public final class AddressText {

  private static final Pattern NUMBER = Pattern.compile("[0-9A-Z-]+");
  private static final Pattern ROOM_WITH_FLOOR = Pattern.compile("([1-9][0-9]?)[0-9]{2}[A-Z]?");

  private AddressText() {}

  /** The text of a building: its divisions, road and number, estate and building. */
  public static String of(Address address) {
    return Stream.of(
            address.province(),
            address.city(),
            address.district(),
            address.street(),
            address.community(),
            address.road(),
            address.roadNumber(),
            address.estate(),
            address.building())
        .filter(element -> element != null)
        .collect(Collectors.joining());
  }

  /**
   * The text of a room behind the text of its building. The floor is written only where the room's
   * number does not imply it.
   */
  public static String ofRoom(
      String building, @Nullable String unit, @Nullable String floor, String room) {
    var text = new StringBuilder(building);
    if (unit != null) {
      text.append(unit);
    }
    if (floor != null && !floor.equals(floorOf(room))) {
      text.append(floor);
    }
    text.append(room);
    return NUMBER.matcher(room).matches() ? text.append('室').toString() : text.toString();
  }

  /** The floor that a room's number implies, such as 18层 for 1801; null where it implies none. */
  public static @Nullable String floorOf(String room) {
    var matcher = ROOM_WITH_FLOOR.matcher(room);
    return matcher.matches() ? matcher.group(1) + "层" : null;
  }
}
