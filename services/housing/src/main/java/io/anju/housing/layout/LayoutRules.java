package io.anju.housing.layout;

import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Whether a layout can be numbered as it says.
 *
 * @param most rooms of one layout
 */
public record LayoutRules(int most) {

  List<FieldError> flaws(Layout layout) {
    var flaws = new ArrayList<FieldError>();
    for (var numbering : Numbering.values()) {
      if (layout.mostOnFloor(numbering) > numbering.most()) {
        flaws.add(FieldError.of("homes", "numbering-exhausted",
            Map.of("numbering", numbering.name(), "max", Integer.toString(numbering.most()))));
      }
    }
    if (layout.units().isEmpty() && layout.mostOnFloor(Numbering.UNIT_PREFIX) > 0) {
      flaws.add(FieldError.of("units", "prefix-needs-units", Map.of()));
    }
    if (new HashSet<>(layout.units()).size() < layout.units().size()) {
      flaws.add(FieldError.of("units", "given-twice", Map.of()));
    }
    return flaws.isEmpty() ? roomFlaws(layout) : flaws;
  }

  private List<FieldError> roomFlaws(Layout layout) {
    var rooms = layout.rooms();
    var flaws = new ArrayList<FieldError>();
    if (rooms.isEmpty() || rooms.size() > most) {
      flaws.add(FieldError.of("", rooms.isEmpty() ? "no-rooms" : "too-many-rooms",
          Map.of("rooms", Integer.toString(rooms.size()), "max", Integer.toString(most))));
    }
    var doors = new HashSet<>();
    rooms.stream().filter(room -> !doors.add(room.door())).findFirst().ifPresent(room ->
        flaws.add(FieldError.of("numbering", "numbers-collide", Map.of("room", room.door().room().orElse("")))));
    return flaws;
  }
}
