package io.anju.platform.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts of a city by district and key, or of any division by its parts, with totals: the row after
 * the last district is the whole city, the column after the last key the total of a district.
 */
public final class Table {

  private final List<String> districts;
  private final List<String> keys;
  private final int[][] values;

  public Table(List<String> districts, List<String> keys, int[][] inner) {
    this.districts = List.copyOf(districts);
    this.keys = List.copyOf(keys);
    this.values = new int[districts.size() + 1][keys.size() + 1];
    for (int row = 0; row < inner.length; row++) {
      for (int column = 0; column < keys.size(); column++) {
        values[row][column] = inner[row][column];
        values[row][keys.size()] += inner[row][column];
        values[districts.size()][column] += inner[row][column];
        values[districts.size()][keys.size()] += inner[row][column];
      }
    }
  }

  public List<String> districts() {
    return districts;
  }

  public List<String> keys() {
    return keys;
  }

  /** The row of the whole city. */
  public int city() {
    return districts.size();
  }

  /** The column of totals. */
  public int all() {
    return keys.size();
  }

  public int value(int row, int column) {
    return values[row][column];
  }

  /** The total of each district. */
  public int[] totals() {
    return IntStream.range(0, city()).map(row -> values[row][all()]).toArray();
  }
}
