package io.anju.housing.address.match;

import org.jspecify.annotations.Nullable;

/**
 * A dwelling in use, kept small because a city has ten million of them; equal texts are shared.
 *
 * @param room as written
 * @param key the room as it is compared
 * @param suffix the part of the dwelling code after the building code
 */
record IndexedRoom(Place place, String room, String key, String suffix) {

  /**
   * The position inside a building, shared by all rooms there.
   *
   * @param unit as written; null where there is none, like the floor
   * @param unitKey the unit as it is compared
   * @param floorKey the floor as it is compared
   */
  record Place(
      @Nullable String unit,
      @Nullable String unitKey,
      @Nullable String floor,
      @Nullable String floorKey) {}
}
