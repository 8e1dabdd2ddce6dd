package io.anju.residence.rules.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A list nobody wrote is an empty one. */
final class Absent {

  private Absent() {}

  static <T> List<T> none(List<T> written) {
    return Objects.requireNonNullElse(written, List.of());
  }

  static <T> Set<T> none(Set<T> written) {
    return Objects.requireNonNullElse(written, Set.of());
  }
}
