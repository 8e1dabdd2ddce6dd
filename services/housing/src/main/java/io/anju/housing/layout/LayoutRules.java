package io.anju.housing.layout;

import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Checks whether the rooms of a layout can be numbered.
 *
 * @param maxRooms the maximum number of rooms of one layout
 */
public record LayoutRules(int maxRooms) {

  List<FieldError> validate(Layout layout) {
    var errors = new ArrayList<FieldError>();
    for (var numbering : Numbering.values()) {
      if (layout.maxRoomsOnFloor(numbering) > numbering.maxPerFloor()) {
        errors.add(
            FieldError.of(
                "homes",
                "numbering-exhausted",
                Map.of(
                    "numbering",
                    numbering.name(),
                    "max",
                    Integer.toString(numbering.maxPerFloor()))));
      }
    }
    if (layout.units().isEmpty() && layout.maxRoomsOnFloor(Numbering.UNIT_PREFIX) > 0) {
      errors.add(FieldError.of("units", "prefix-needs-units", Map.of()));
    }
    if (new HashSet<>(layout.units()).size() < layout.units().size()) {
      errors.add(FieldError.of("units", "duplicate", Map.of()));
    }
    return errors.isEmpty() ? validateRooms(layout) : errors;
  }

  private List<FieldError> validateRooms(Layout layout) {
    var rooms = layout.rooms();
    var errors = new ArrayList<FieldError>();
    if (rooms.isEmpty() || rooms.size() > maxRooms) {
      errors.add(
          FieldError.of(
              "",
              rooms.isEmpty() ? "no-rooms" : "too-many-rooms",
              Map.of("rooms", Integer.toString(rooms.size()), "max", Integer.toString(maxRooms))));
    }
    var doors = new HashSet<>();
    rooms.stream()
        .filter(room -> !doors.add(room.roomAddress()))
        .findFirst()
        .ifPresent(room ->
            errors.add(
                FieldError.of(
                    "numbering",
                    "numbers-collide",
                    Map.of("room", room.roomAddress().room().orElse("")))));
    return errors;
  }
}
