package io.anju.housing.address.parse;

import org.jspecify.annotations.Nullable;

/** The names of roads, estates, communities and buildings that are coded. */
public interface Gazetteer {

  /** A gazetteer without names. */
  Gazetteer EMPTY = (_, _) -> null;

  /**
   * The longest name that begins at a position of a normalised text, with the element it stands
   * for; null where there is none. Called for every position of every text, so without an {@code
   * Optional}.
   */
  NameDictionary.@Nullable Hit<Element> at(String text, int from);

  /** Whether buildings of the city of a division are coded. */
  default boolean codesCityOf(String division) {
    return false;
  }
}
