package io.anju.overview.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.overview.population.Measure.OfPersons;
import io.anju.overview.population.PopulationCounts.Line;
import io.anju.overview.population.PublishedPopulation.Cell;
import io.anju.overview.population.PublishedPopulation.Parts;
import io.anju.platform.statistics.DifferencingAttackFixture;
import io.anju.platform.statistics.Suppression;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedPopulationTest {

  private static final int THRESHOLD = 10;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void no_suppressed_number_follows_from_all_tables_of_all_levels(int width) {
    for (int seed = 0; seed < 40; seed++) {
      var published =
          new PublishedPopulation(
              "4403", counts(new Random(seed), width), new Suppression(THRESHOLD));
      assertThat(attack(published).derivedCells()).as("width %d, seed %d", width, seed).isEmpty();
      published
          .tables()
          .forEach(table ->
              PublishedPopulation.forEach(
                  table,
                  (row, column) -> {
                    var number = published.number(table.cell(row, column));
                    assertThat(
                            number.isEmpty()
                                || number.getAsInt() == 0
                                || number.getAsInt() >= THRESHOLD)
                        .isTrue();
                  }));
    }
  }

  @Test
  void same_attack_finds_a_number_where_only_small_ones_are_suppressed() {
    var published = new PublishedPopulation("4403", counts(new Random(3), 3), new Suppression(1));
    var attack = new DifferencingAttackFixture();
    var table = published.tables().getFirst();
    attack.addEquation(Map.of(table.cell(0, 0).toString(), 1));
    assertThat(attack.derivedCells()).hasSize(1);
  }

  @Test
  void large_numbers_are_published_at_every_level() {
    var counts = new HashMap<Line, Integer>();
    for (String community : List.of("440305001001", "440305001002", "440304001001")) {
      for (String age : PopulationCounts.AGES) {
        counts.put(new Line(OfPersons.REGISTERED, community, Breakdown.AGE, age), 60);
      }
      for (String reason : PopulationCounts.REASONS) {
        counts.put(new Line(OfPersons.REGISTERED, community, Breakdown.REASON, reason), 70);
      }
    }
    var published = new PublishedPopulation("4403", counts, new Suppression(THRESHOLD));
    assertThat(published.number(Cell.of("4403", Breakdown.AGE, ""))).hasValue(1260);
    assertThat(published.number(Cell.of("440305001", Breakdown.AGE, "16-24"))).hasValue(120);
    assertThat(published.number(Cell.of("440305001002", Breakdown.REASON, "WORK"))).hasValue(70);
  }

  private static Map<Line, Integer> counts(Random random, int width) {
    var counts = new HashMap<Line, Integer>();
    for (int district = 1; district <= width; district++) {
      for (int street = 1; street <= 1 + random.nextInt(width); street++) {
        for (int community = 1; community <= 1 + random.nextInt(width); community++) {
          String division = "4403%02d%03d%03d".formatted(district, street, community);
          int persons = random.nextInt(4) == 0 ? random.nextInt(12) : random.nextInt(300);
          for (int person = 0; person < persons; person++) {
            add(counts, division, Breakdown.AGE, PopulationCounts.AGES, random);
            add(counts, division, Breakdown.REASON, PopulationCounts.REASONS, random);
          }
        }
      }
    }
    return counts;
  }

  private static void add(
      Map<Line, Integer> counts, String division, Breakdown by, List<String> keys, Random random) {
    int skewed = Math.min(random.nextInt(keys.size()), random.nextInt(keys.size()));
    counts.merge(new Line(OfPersons.REGISTERED, division, by, keys.get(skewed)), 1, Integer::sum);
  }

  private static DifferencingAttackFixture attack(PublishedPopulation published) {
    var attack = new DifferencingAttackFixture();
    for (Parts table : published.tables()) {
      for (int row = 0; row <= table.table().city(); row++) {
        var equation = new LinkedHashMap<String, Integer>();
        for (int column = 0; column <= table.table().all(); column++) {
          term(table, row, column, column == table.table().all() ? -1 : 1, published, equation);
        }
        attack.addEquation(equation);
      }
      for (int column = 0; column <= table.table().all(); column++) {
        var equation = new LinkedHashMap<String, Integer>();
        for (int row = 0; row <= table.table().city(); row++) {
          term(table, row, column, row == table.table().city() ? -1 : 1, published, equation);
        }
        attack.addEquation(equation);
      }
    }
    return attack;
  }

  private static void term(
      Parts table,
      int row,
      int column,
      int sign,
      PublishedPopulation published,
      Map<String, Integer> equation) {
    var cell = table.cell(row, column);
    if (published.number(cell).isEmpty()) {
      equation.put(cell.toString(), sign);
    }
  }
}
