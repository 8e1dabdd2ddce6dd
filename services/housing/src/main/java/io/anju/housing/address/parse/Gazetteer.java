package io.anju.housing.address.parse;

/**
 * The names that the register itself knows: roads, estates, communities, popular names of
 * buildings.
 */
public interface Gazetteer {

  /** One who knows none. */
  Gazetteer EMPTY = (_, _) -> null;

  /**
   * The longest name that begins at a place of a cleaned text, as a road, an estate, a community or
   * a house with a name; null where there is none.
   */
  NameDictionary.Hit<Element> at(String text, int from);
}
