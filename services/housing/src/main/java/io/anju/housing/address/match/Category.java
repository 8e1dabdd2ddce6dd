package io.anju.housing.address.match;

/** How certain a match is. Only the first two name one building or dwelling. */
public enum Category {
  /** All that is written agrees with one entity and with no other. */
  EXACT,
  /** One entity, although something was misspelt, missing or out of place. */
  PROBABLE,
  /**
   * Several entities may be meant, or the building is coded and the room is not: a person must
   * choose.
   */
  AMBIGUOUS,
  /** Nothing coded is meant. */
  NONE
}
