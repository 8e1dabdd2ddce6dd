package io.anju.housing.layout;

/** A floor by its number: 1 is the ground floor, -1 the first basement; 0 does not exist. */
record Floor(int number) {

  Floor {
    if (number == 0) {
      throw new IllegalArgumentException("there is no floor 0");
    }
  }

  String label() {
    return number < 0 ? "B" + -number : Integer.toString(number);
  }

  /** The floor as an element of an address. */
  String element() {
    return label() + "层";
  }
}
