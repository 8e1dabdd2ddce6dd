package io.anju.housing.address.parse;

/**
 * An element found in a text.
 *
 * @param value as the registry writes it
 * @param from the index in the given text at which it starts
 * @param until the index there at which it ends, exclusive
 */
public record ParsedElement(Element element, String value, int from, int until) {

  /** Whether it is written with the word of its kind: 2单元, and not only 2. */
  public boolean isWorded() {
    return until - from >= value.length();
  }
}
