package io.anju.housing.dwelling;

import io.anju.codes.DwellingCode;
import io.anju.housing.address.Element;
import io.anju.housing.address.ElementKind;
import io.anju.platform.error.FieldError;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which room of a building is meant, in a request or a row. */
public record RoomNumber(
    @Element(ElementKind.UNIT) Optional<String> unit,
    @Element(ElementKind.FLOOR) Optional<String> floor,
    @Element(ElementKind.ROOM) Optional<String> room) {

  /** Only the building itself has no room, and it is known by its code. */
  public List<FieldError> validate(Optional<DwellingCode> code) {
    return room.isEmpty() && (code.isEmpty() || unit.isPresent() || floor.isPresent())
        ? List.of(FieldError.of("room", "required", Map.of()))
        : List.of();
  }

  public RoomAddress toAddress() {
    return new RoomAddress(unit, floor, room);
  }
}
