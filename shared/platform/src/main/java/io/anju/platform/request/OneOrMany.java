package io.anju.platform.request;

import java.util.List;

/** What is written as one value, or as a list of them. */
public sealed interface OneOrMany<T> {

  /** In the order of the request. */
  List<T> all();

  record One<T>(T value) implements OneOrMany<T> {

    @Override
    public List<T> all() {
      return List.of(value);
    }
  }

  record Many<T>(List<T> all) implements OneOrMany<T> {
    public Many {
      all = List.copyOf(all);
    }
  }
}
