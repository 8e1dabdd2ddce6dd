package io.anju.employment.statistics.web;

import java.time.Instant;
import java.util.List;

/**
 * Jobs on record at the end of each month.
 *
 * @param countedAt null where nothing was counted yet of that city
 * @param threshold the smallest number that is told, but for zero
 * @param rounding to multiples of which numbers are told
 */
record StatisticsResponse(
    String division,
    String by,
    String from,
    String to,
    Instant countedAt,
    int threshold,
    int rounding,
    List<Item> items) {

  /**
   * One number.
   *
   * @param key the section's letter, the size or the division; null where it is of all
   * @param name of the section in the reader's language; null for others
   * @param employed null where it is withheld, so that nobody can be made out
   */
  record Item(String month, String key, String name, Integer employed, boolean withheld) {}
}
