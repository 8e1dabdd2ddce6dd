package io.anju.housing.address.match;

/**
 * A dwelling in use, as small as it can be: a city has ten million, and most share their texts with
 * others.
 *
 * @param room as written
 * @param key the room as it is compared
 * @param suffix what the dwelling's code has behind the building's
 */
record IndexedRoom(Place place, String room, String key, String suffix) {

  /**
   * Where in a building; shared by all rooms there.
   *
   * @param unit as written; null where there is none, like the floor
   * @param unitKey as compared
   * @param floorKey null where no floor is written
   */
  record Place(String unit, String unitKey, String floor, String floorKey) {}
}
