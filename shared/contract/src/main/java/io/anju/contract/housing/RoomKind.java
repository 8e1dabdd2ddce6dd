package io.anju.contract.housing;

/** What a room inside a dwelling was designed as. */
public enum RoomKind {
  BEDROOM,
  LIVING_ROOM,
  DINING_ROOM,
  STUDY,
  KITCHEN,
  BATHROOM,
  BALCONY,
  BASEMENT_STORE,
  AISLE,
  GARAGE,
  OTHER
}
