package io.anju.housing.layout;

/** A floor by its number: 1 is the ground floor, -1 the first basement; there is no 0. */
record Floor(int number) {

  Floor {
    if (number == 0) {
      throw new IllegalArgumentException("no floor is numbered 0");
    }
  }

  String label() {
    return number < 0 ? "B" + -number : Integer.toString(number);
  }

  /** As an element of an address. */
  String element() {
    return label() + "层";
  }
}
