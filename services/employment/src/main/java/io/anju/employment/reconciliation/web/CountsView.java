package io.anju.employment.reconciliation.web;

import io.anju.employment.reconciliation.FindingKind;
import java.util.List;
import java.util.Map;

/** How many findings are open in a division. */
record CountsView(String division, List<Item> items) {

  /** @param more whether there are more than were counted */
  record Item(FindingKind kind, int open, boolean more) {}

  static CountsView of(String division, Map<FindingKind, Integer> counts, int bound) {
    return new CountsView(division, counts.entrySet().stream()
        .map(one -> new Item(one.getKey(), one.getValue(), one.getValue() >= bound)).toList());
  }
}
