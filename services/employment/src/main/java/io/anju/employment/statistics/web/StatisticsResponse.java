package io.anju.employment.statistics.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The employments on record at the end of each month.
 *
 * @param countedAt null where the city was not counted yet
 * @param threshold the smallest number that is published, other than zero
 * @param rounding multiples to which numbers are rounded
 */
record StatisticsResponse(
    String division,
    String by,
    String from,
    String to,
    @Nullable Instant countedAt,
    int threshold,
    int rounding,
    List<Item> items) {

  /**
   * One figure.
   *
   * @param key letter of the section, size or division; null for the total
   * @param name of the section in the reader's language; null for other keys
   * @param employed null where it is suppressed
   */
  record Item(
      String month,
      @Nullable String key,
      @Nullable String name,
      @Nullable Integer employed,
      boolean withheld) {}
}
