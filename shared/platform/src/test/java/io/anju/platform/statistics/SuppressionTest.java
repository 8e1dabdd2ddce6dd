package io.anju.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {

  private static final int THRESHOLD = 10;
  private static final Suppression SUPPRESSION = new Suppression(THRESHOLD);
  private static final List<String> DISTRICTS = List.of("440303", "440304", "440305");
  private static final List<String> KEYS = List.of("A", "B", "C");

  @Test
  void numbers_at_or_above_the_threshold_are_all_published() {
    var table = table(new int[][] {{10, 20, 30}, {0, 50, 60}, {70, 80, 90}});
    assertThat(publishedCells(table)).isEqualTo(16);
  }

  @Test
  void small_number_is_suppressed_with_three_others_so_no_difference_reveals_it() {
    var table = table(new int[][] {{3, 20, 30}, {40, 50, 60}, {70, 80, 90}});
    var suppressed = SUPPRESSION.suppress(table);
    assertThat(suppressed.isSuppressed(0, 0)).isTrue();
    assertThat(publishedCells(table)).isEqualTo(12);
    var attack = new DifferencingAttackFixture();
    attack.addEquations("X", table, suppressed);
    assertThat(attack.derivedCells()).isEmpty();
  }

  @Test
  void differencing_attack_succeeds_when_only_small_numbers_are_suppressed() {
    var table = table(new int[][] {{3, 20, 30}, {40, 50, 60}, {70, 80, 90}});
    var smallOnly = new SuppressedCells(table);
    smallOnly.suppress(0, 0);
    var attack = new DifferencingAttackFixture();
    attack.addEquations("X", table, smallOnly);
    assertThat(attack.derivedCells()).containsExactly("X0/0");
  }

  @Test
  void cell_joining_two_cycles_is_found_as_a_bridge() {
    var suppressed = new SuppressedCells(square(new int[5][5]));
    for (int[] cell :
        new int[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 2}, {2, 2}, {2, 3}, {3, 2}, {3, 3}}) {
      suppressed.suppress(cell[0], cell[1]);
    }
    var found = new ArrayList<String>();
    new Bridges(square(new int[5][5]), suppressed)
        .forEach((row, column) -> found.add(row + "," + column));
    assertThat(found).containsExactly("1,2");
  }

  @Test
  void small_district_is_suppressed_completely_together_with_another() {
    var table = table(new int[][] {{3, 2, 1}, {400, 500, 600}, {70, 80, 90}});
    var suppressed = SUPPRESSION.suppress(table);
    assertThat(suppressed.isSuppressed(0, 3)).isTrue();
    assertThat(suppressed.isSuppressed(2, 3)).isTrue();
    assertThat(suppressed.isSuppressed(1, 3)).isFalse();
    assertThat(suppressed.isSuppressed(3, 3)).isFalse();
  }

  @Test
  void small_city_publishes_nothing_and_empty_city_publishes_zeros() {
    assertThat(publishedCells(table(new int[][] {{3, 2, 1}, {0, 0, 0}, {0, 0, 2}}))).isZero();
    assertThat(publishedCells(table(new int[3][3]))).isEqualTo(16);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 10})
  void differencing_attack_on_all_published_tables_derives_no_suppressed_cell(int districts) {
    var random = new Random(4_403L + districts);
    for (int round = 0; round < 60; round++) {
      var sizes = square(random(random, districts, 4));
      var industries = spread(random, sizes, districts);
      var attack = new DifferencingAttackFixture();
      attack.addEquations("industry", industries, checked(industries));
      attack.addEquations("size", sizes, checked(sizes));
      assertThat(attack.derivedCells()).as("%s districts, round %s", districts, round).isEmpty();
    }
  }

  /**
   * Neither a published number nor the difference between a total and its published cells is small.
   */
  private static SuppressedCells checked(Table table) {
    var suppressed = SUPPRESSION.suppress(table);
    for (int row = 0; row <= table.city(); row++) {
      int left = 0;
      for (int column = 0; column <= table.all(); column++) {
        int value = table.value(row, column);
        assertThat(!suppressed.isSuppressed(row, column) && value > 0 && value < THRESHOLD)
            .isFalse();
        left += column < table.all() && suppressed.isSuppressed(row, column) ? value : 0;
      }
      assertThat(!suppressed.isSuppressed(row, table.all()) && left > 0 && left < THRESHOLD)
          .isFalse();
    }
    return suppressed;
  }

  private static int[][] random(Random random, int rows, int columns) {
    return IntStream.range(0, rows)
        .mapToObj(_ ->
            IntStream.range(0, columns)
                .map(_ ->
                    random.nextInt(4) == 0
                        ? random.nextInt(12)
                        : (int) Math.exp(random.nextDouble() * 8))
                .toArray())
        .toArray(int[][]::new);
  }

  /** The same districts' jobs by twenty other keys. */
  private static Table spread(Random random, Table sizes, int districts) {
    var values = new int[districts][20];
    for (int row = 0; row < districts; row++) {
      for (int left = sizes.value(row, sizes.all()); left > 0; ) {
        int some = Math.min(left, 1 + random.nextInt(1 + sizes.value(row, sizes.all()) / 6));
        values[row][random.nextInt(20)] += some;
        left -= some;
      }
    }
    return square(values);
  }

  private static int publishedCells(Table table) {
    var suppressed = SUPPRESSION.suppress(table);
    return (int)
        IntStream.rangeClosed(0, table.city())
            .mapToLong(row ->
                IntStream.rangeClosed(0, table.all())
                    .filter(column -> !suppressed.isSuppressed(row, column))
                    .count())
            .sum();
  }

  private static Table table(int[][] values) {
    return new Table(DISTRICTS, KEYS, values);
  }

  private static Table square(int[][] values) {
    return new Table(
        IntStream.range(0, values.length).mapToObj(i -> "d" + i).toList(),
        IntStream.range(0, values[0].length).mapToObj(i -> "k" + i).toList(),
        values);
  }
}
