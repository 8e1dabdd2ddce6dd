package io.anju.employment.statistics;

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
  void numbers_that_are_not_small_are_all_told() {
    var table = table(new int[][] {{10, 20, 30}, {0, 50, 60}, {70, 80, 90}});
    assertThat(told(table)).isEqualTo(16);
  }

  @Test
  void a_small_number_takes_three_others_with_it_and_no_difference_gives_it_away() {
    var table = table(new int[][] {{3, 20, 30}, {40, 50, 60}, {70, 80, 90}});
    var withheld = SUPPRESSION.of(table);
    assertThat(withheld.is(0, 0)).isTrue();
    assertThat(told(table)).isEqualTo(12);
    var attack = new AttackFixture();
    attack.hear("X", table, withheld);
    assertThat(attack.workedOut()).isEmpty();
  }

  @Test
  void the_attack_works_where_only_small_numbers_are_withheld() {
    var table = table(new int[][] {{3, 20, 30}, {40, 50, 60}, {70, 80, 90}});
    var bare = new Withheld(table);
    bare.withhold(0, 0);
    var attack = new AttackFixture();
    attack.hear("X", table, bare);
    assertThat(attack.workedOut()).containsExactly("X0/0");
  }

  @Test
  void what_joins_two_cycles_can_be_worked_out_and_is_therefore_put_on_one() {
    var withheld = new Withheld(square(new int[5][5]));
    for (int[] cell : new int[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 2}, {2, 2}, {2, 3}, {3, 2}, {3, 3}}) {
      withheld.withhold(cell[0], cell[1]);
    }
    var found = new ArrayList<String>();
    new Bridges(square(new int[5][5]), withheld).each((row, column) -> found.add(row + "," + column));
    assertThat(found).containsExactly("1,2");
  }

  @Test
  void a_small_district_is_withheld_whole_and_another_with_it() {
    var table = table(new int[][] {{3, 2, 1}, {400, 500, 600}, {70, 80, 90}});
    var withheld = SUPPRESSION.of(table);
    assertThat(withheld.is(0, 3)).isTrue();
    assertThat(withheld.is(2, 3)).isTrue();
    assertThat(withheld.is(1, 3)).isFalse();
    assertThat(withheld.is(3, 3)).isFalse();
  }

  @Test
  void of_a_small_city_nothing_is_told_and_of_an_empty_one_that_it_is_empty() {
    assertThat(told(table(new int[][] {{3, 2, 1}, {0, 0, 0}, {0, 0, 2}}))).isZero();
    assertThat(told(table(new int[3][3]))).isEqualTo(16);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 10})
  void whoever_asks_for_everything_works_out_nothing(int districts) {
    var random = new Random(4_403L + districts);
    for (int round = 0; round < 60; round++) {
      var sizes = square(random(random, districts, 4));
      var industries = spread(random, sizes, districts);
      var attack = new AttackFixture();
      attack.hear("industry", industries, checked(industries));
      attack.hear("size", sizes, checked(sizes));
      assertThat(attack.workedOut()).as("%s districts, round %s", districts, round).isEmpty();
    }
  }

  /** What is told, and no line's sum less what it tells, is small. */
  private static Withheld checked(Table table) {
    var withheld = SUPPRESSION.of(table);
    for (int row = 0; row <= table.city(); row++) {
      int left = 0;
      for (int column = 0; column <= table.all(); column++) {
        int value = table.value(row, column);
        assertThat(!withheld.is(row, column) && value > 0 && value < THRESHOLD).isFalse();
        left += column < table.all() && withheld.is(row, column) ? value : 0;
      }
      assertThat(!withheld.is(row, table.all()) && left > 0 && left < THRESHOLD).isFalse();
    }
    return withheld;
  }

  private static int[][] random(Random random, int rows, int columns) {
    return IntStream.range(0, rows).mapToObj(_ -> IntStream.range(0, columns)
        .map(_ -> random.nextInt(4) == 0 ? random.nextInt(12) : (int) Math.exp(random.nextDouble() * 8)).toArray()).toArray(int[][]::new);
  }

  /** The same districts' jobs by twenty other keys. */
  private static Table spread(Random random, Table sizes, int districts) {
    var values = new int[districts][20];
    for (int row = 0; row < districts; row++) {
      for (int left = sizes.value(row, sizes.all()); left > 0;) {
        int some = Math.min(left, 1 + random.nextInt(1 + sizes.value(row, sizes.all()) / 6));
        values[row][random.nextInt(20)] += some;
        left -= some;
      }
    }
    return square(values);
  }

  private static int told(Table table) {
    var withheld = SUPPRESSION.of(table);
    return (int) IntStream.rangeClosed(0, table.city()).mapToLong(row -> IntStream.rangeClosed(0, table.all())
        .filter(column -> !withheld.is(row, column)).count()).sum();
  }

  private static Table table(int[][] values) {
    return new Table(DISTRICTS, KEYS, values);
  }

  private static Table square(int[][] values) {
    return new Table(IntStream.range(0, values.length).mapToObj(i -> "d" + i).toList(),
        IntStream.range(0, values[0].length).mapToObj(i -> "k" + i).toList(), values);
  }
}
