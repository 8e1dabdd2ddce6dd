package io.anju.housing.layout;

import java.util.Optional;

/** How rooms are numbered. */
public enum Numbering {
  /** 1801: the floor, then two digits; B101 in basements. */
  FLOOR_NUMBER(99),
  /** 18A: the floor, then a letter; I and O are omitted because they look like digits. */
  FLOOR_LETTER(24),
  /** 2-1801: the unit before the number, and no separate unit in the address. */
  UNIT_PREFIX(99),
  /** 1, 2, 3 through the whole unit, as in dormitories and rows of shops. */
  SEQUENTIAL(999);

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

  private final int maxPerFloor;

  Numbering(int maxPerFloor) {
    this.maxPerFloor = maxPerFloor;
  }

  /** The maximum number of rooms on a floor. */
  public int maxPerFloor() {
    return maxPerFloor;
  }

  /**
   * @param unit without its suffix; required by UNIT_PREFIX
   * @param onFloor counted from 1
   * @param inUnit counted from 1 through all floors
   */
  String room(Optional<String> unit, Floor floor, int onFloor, int inUnit) {
    return switch (this) {
      case FLOOR_NUMBER -> floor.label() + "%02d".formatted(onFloor);
      case FLOOR_LETTER -> floor.label() + LETTERS.charAt(onFloor - 1);
      case UNIT_PREFIX -> unit.orElseThrow() + "-" + floor.label() + "%02d".formatted(onFloor);
      case SEQUENTIAL -> Integer.toString(inUnit);
    };
  }
}
