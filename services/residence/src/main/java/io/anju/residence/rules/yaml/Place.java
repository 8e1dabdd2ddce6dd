package io.anju.residence.rules.yaml;

/** Where something stands in a file; both count from 1. */
public record Place(int line, int column) {

  static final Place BEGINNING = new Place(1, 1);
}
