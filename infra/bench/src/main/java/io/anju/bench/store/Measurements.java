package io.anju.bench.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The figures of one server at one size, by name. */
record Measurements(String server, long documents, Map<String, Double> values) {
  Measurements(String server, long documents) {
    this(server, documents, new LinkedHashMap<>());
  }

  double value(String name) {
    return Objects.requireNonNull(values.get(name), name);
  }

  void put(String name, double value) {
    values.put(name, value);
    System.out.printf("%-24s %,12d  %-44s %,12.3f%n", server, documents, name, value);
  }
}
