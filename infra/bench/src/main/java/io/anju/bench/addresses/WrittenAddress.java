package io.anju.bench.addresses;

import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * An address as text: the spelling of each element, their order and separators, which variants
 * change.
 */
final class WrittenAddress {

  /** From the province to the room. */
  enum Part {
    PROVINCE,
    CITY,
    DISTRICT,
    STREET,
    COMMUNITY,
    ROAD,
    ROAD_NUMBER,
    ESTATE,
    BUILDING,
    UNIT,
    FLOOR,
    ROOM
  }

  private final Map<Part, String> written = new EnumMap<>(Part.class);
  private final Map<Part, String> expected = new EnumMap<>(Part.class);
  String prefix = "";
  String suffix = "";
  String separator = "";

  static WrittenAddress of(SyntheticDwelling dwelling) {
    var address = dwelling.building().address();
    var result = new WrittenAddress();
    result.setAsWritten(Part.PROVINCE, address.province());
    result.setAsWritten(Part.CITY, address.city());
    result.setAsWritten(Part.DISTRICT, address.district());
    result.setAsWritten(Part.STREET, address.street());
    result.setAsWritten(Part.ROAD, address.road());
    result.setAsWritten(Part.ROAD_NUMBER, address.roadNumber());
    result.setAsWritten(Part.ESTATE, address.estate());
    result.setAsWritten(Part.BUILDING, address.building());
    result.setAsWritten(Part.UNIT, dwelling.unit());
    result.set(Part.ROOM, dwelling.room() + "室", dwelling.room());
    return result;
  }

  WrittenAddress set(Part part, String text, String expectedValue) {
    written.put(part, text);
    expected.put(part, expectedValue);
    return this;
  }

  private void setAsWritten(Part part, @Nullable String text) {
    if (text != null) {
      set(part, text, text);
    }
  }

  /** The same address with other spellings. */
  WrittenAddress respell(Part part, String text) {
    if (written.containsKey(part)) {
      written.put(part, text);
    }
    return this;
  }

  WrittenAddress without(Part... parts) {
    for (Part part : parts) {
      written.remove(part);
      expected.remove(part);
    }
    return this;
  }

  String get(Part part) {
    return written.getOrDefault(part, "");
  }

  boolean has(Part part) {
    return written.containsKey(part);
  }

  Map<Part, String> expected() {
    return expected;
  }

  String text() {
    var text = new StringJoiner(separator);
    written.values().stream().filter(part -> !part.isEmpty()).forEach(text::add);
    return prefix + text + suffix;
  }
}
