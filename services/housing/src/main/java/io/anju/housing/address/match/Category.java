package io.anju.housing.address.match;

/** How sure an answer is. Only the first two name one door. */
public enum Category {
  /** All that is written agrees with one entity, and with no other. */
  EXACT,
  /** One entity, found although something was misspelt, missing or out of place. */
  PROBABLE,
  /** Several may be meant, or the building is there and the door is not: a person must choose. */
  AMBIGUOUS,
  /** Nothing coded is meant by it. */
  NONE
}
