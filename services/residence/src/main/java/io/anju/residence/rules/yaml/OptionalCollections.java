package io.anju.residence.rules.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A list nobody wrote is an empty one. */
final class OptionalCollections {

  private OptionalCollections() {}

  static <T> List<T> orEmpty(List<T> written) {
    return Objects.requireNonNullElse(written, List.of());
  }

  static <T> Set<T> orEmpty(Set<T> written) {
    return Objects.requireNonNullElse(written, Set.of());
  }
}
