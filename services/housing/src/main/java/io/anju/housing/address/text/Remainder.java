package io.anju.housing.address.text;

/** What of a text was not understood. Nothing that is written is left out in silence. */
public enum Remainder {
  /** All that is written was read. */
  NONE,
  /** Words that are no element, such as the name of a person. */
  WORDS,
  /** A number, or a sign beside one: the text may mean another door than the one it seems to. */
  NUMBERS;

  /** The worse of two. */
  public Remainder or(Remainder other) {
    return compareTo(other) < 0 ? other : this;
  }
}
