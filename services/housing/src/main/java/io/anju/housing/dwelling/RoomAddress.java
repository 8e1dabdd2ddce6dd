package io.anju.housing.dwelling;

import io.anju.housing.address.AddressText;
import io.anju.housing.address.ElementKind;
import java.util.Optional;

/**
 * Which room of a building: elements as the registry writes them.
 *
 * @param room empty only for the building itself, whose dwelling code ends in 000000 (SZDB/Z
 *     281-2017)
 */
public record RoomAddress(Optional<String> unit, Optional<String> floor, Optional<String> room) {

  /** Not a door behind the building's, but its own. */
  public static final RoomAddress BUILDING =
      new RoomAddress(Optional.empty(), Optional.empty(), Optional.empty());

  public RoomAddress {
    if (room.isEmpty() && (unit.isPresent() || floor.isPresent())) {
      throw new IllegalArgumentException("a unit or floor is no dwelling");
    }
  }

  public boolean isBuilding() {
    return room.isEmpty();
  }

  /**
   * Equal for the same room, whichever words it was given with; a floor that the room's number
   * tells need not be given.
   */
  String key() {
    String floorElement = floor.or(() -> room.map(AddressText::floorOf)).orElse(null);
    return unit.map(ElementKind.UNIT::bare).orElse("")
        + "|"
        + (floorElement == null ? "" : ElementKind.FLOOR.bare(floorElement))
        + "|"
        + room.orElse("");
  }

  String fullAddress(String building) {
    return room.map(
            number -> AddressText.ofRoom(building, unit.orElse(null), floor.orElse(null), number))
        .orElse(building);
  }
}
