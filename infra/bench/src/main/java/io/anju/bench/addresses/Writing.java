package io.anju.bench.addresses;

import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;

/** An address being written: what stands for each element, the order and what is between them are for the habit to change. */
final class Writing {

  /** From the province to the room. */
  enum Part { PROVINCE, CITY, DISTRICT, STREET, COMMUNITY, ROAD, ROAD_NUMBER, ESTATE, BUILDING, UNIT, FLOOR, ROOM }

  private final Map<Part, String> written = new EnumMap<>(Part.class);
  private final Map<Part, String> gold = new EnumMap<>(Part.class);
  String before = "";
  String after = "";
  String between = "";

  static Writing of(Door door) {
    var address = door.house().address();
    var writing = new Writing();
    writing.both(Part.PROVINCE, address.province());
    writing.both(Part.CITY, address.city());
    writing.both(Part.DISTRICT, address.district());
    writing.both(Part.STREET, address.street());
    writing.both(Part.ROAD, address.road());
    writing.both(Part.ROAD_NUMBER, address.roadNumber());
    writing.both(Part.ESTATE, address.estate());
    writing.both(Part.BUILDING, address.building());
    writing.both(Part.UNIT, door.unit());
    writing.put(Part.ROOM, door.room() + "室", door.room());
    return writing;
  }

  Writing put(Part part, String text, String meant) {
    written.put(part, text);
    gold.put(part, meant);
    return this;
  }

  private void both(Part part, String text) {
    if (text != null) {
      put(part, text, text);
    }
  }

  /** As written otherwise, and meaning the same. */
  Writing as(Part part, String text) {
    if (written.containsKey(part)) {
      written.put(part, text);
    }
    return this;
  }

  Writing without(Part... parts) {
    for (Part part : parts) {
      written.remove(part);
      gold.remove(part);
    }
    return this;
  }

  String get(Part part) {
    return written.getOrDefault(part, "");
  }

  boolean has(Part part) {
    return written.containsKey(part);
  }

  Map<Part, String> gold() {
    return gold;
  }

  String text() {
    var text = new StringJoiner(between);
    written.values().stream().filter(part -> !part.isEmpty()).forEach(text::add);
    return before + text + after;
  }
}
