package io.anju.housing.address.parse;

import io.anju.codes.DivisionCode.Level;
import java.util.Locale;

/** The elements of an address (SZDB/Z 281-2017), from the province to the room. */
public enum Element {
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
  ROOM;

  /** The name in the API, such as {@code roadNumber}. */
  public String key() {
    return this == ROAD_NUMBER ? "roadNumber" : name().toLowerCase(Locale.ROOT);
  }

  public boolean isDivision() {
    return compareTo(COMMUNITY) <= 0;
  }

  /** Whether this is a number of a house or within it. */
  boolean isNumber() {
    return this == ROAD_NUMBER || compareTo(BUILDING) >= 0;
  }

  static Element of(Level level) {
    return switch (level) {
      case PROVINCE -> PROVINCE;
      case CITY -> CITY;
      case DISTRICT -> DISTRICT;
      case STREET -> STREET;
      case COMMUNITY -> COMMUNITY;
    };
  }
}
