package io.anju.housing.dwelling;

import io.anju.housing.address.AddressText;
import io.anju.housing.address.ElementKind;
import java.util.Objects;
import java.util.Optional;

/** Which room of a building: elements as the registry writes them. */
public record Door(Optional<String> unit, Optional<String> floor, String room) {

  public Door {
    Objects.requireNonNull(room);
  }

  /** Equal for the same room, whichever words it was given with; a floor that the room's number tells need not be given. */
  String key() {
    String storey = floor.orElseGet(() -> AddressText.floorOf(room));
    return unit.map(ElementKind.UNIT::bare).orElse("") + "|" + (storey == null ? "" : ElementKind.FLOOR.bare(storey)) + "|" + room;
  }

  String textIn(String building) {
    return AddressText.ofRoom(building, unit.orElse(null), floor.orElse(null), room);
  }
}
