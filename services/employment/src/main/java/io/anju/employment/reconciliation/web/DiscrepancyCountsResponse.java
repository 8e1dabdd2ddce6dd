package io.anju.employment.reconciliation.web;

import io.anju.employment.reconciliation.DiscrepancyKind;
import java.util.List;
import java.util.Map;

/** The number of open discrepancies in a division. */
record DiscrepancyCountsResponse(String division, List<Item> items) {

  /**
   * @param more whether there are more than were counted
   */
  record Item(DiscrepancyKind kind, int open, boolean more) {}

  static DiscrepancyCountsResponse of(
      String division, Map<DiscrepancyKind, Integer> counts, int bound) {
    return new DiscrepancyCountsResponse(
        division,
        counts.entrySet().stream()
            .map(one -> new Item(one.getKey(), one.getValue(), one.getValue() >= bound))
            .toList());
  }
}
