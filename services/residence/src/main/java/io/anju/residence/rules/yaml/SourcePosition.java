package io.anju.residence.rules.yaml;

/** Where something stands in a file; both count from 1. */
public record SourcePosition(int line, int column) {

  static final SourcePosition START = new SourcePosition(1, 1);
}
