package io.anju.housing.dwelling;

import io.anju.housing.address.AddressText;
import io.anju.housing.address.ElementKind;
import java.util.Optional;

/**
 * A room within a building, in normalised elements.
 *
 * @param room empty only for the building itself, whose dwelling code ends in 000000 (SZDB/Z
 *     281-2017)
 */
public record RoomAddress(Optional<String> unit, Optional<String> floor, Optional<String> room) {

  /** The building itself. */
  public static final RoomAddress BUILDING =
      new RoomAddress(Optional.empty(), Optional.empty(), Optional.empty());

  public RoomAddress {
    if (room.isEmpty() && (unit.isPresent() || floor.isPresent())) {
      throw new IllegalArgumentException("a unit or floor without a room is no dwelling");
    }
  }

  public boolean isBuilding() {
    return room.isEmpty();
  }

  /** Equal for the same room; a floor that follows from the room number may be left out. */
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
