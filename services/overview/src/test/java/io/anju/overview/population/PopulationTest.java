package io.anju.overview.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.population.Measure.OfPermits;
import io.anju.overview.population.Measure.OfPersons;
import io.anju.overview.population.PopulationTable.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PopulationTest {

  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final DivisionCode STREET = new DivisionCode("440305001");
  private static final DivisionCode COMMUNITY = new DivisionCode("440305001002");

  private final Stored stored = new Stored();

  private static final class Stored implements PopulationRepository {

    private final List<PopulationTable> tables = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @Override
    public void replace(String city, YearMonth month, List<PopulationTable> replacing) {
      tables.addAll(replacing);
    }

    @Override
    public List<PopulationTable> find(String division, Collection<YearMonth> months) {
      asked.add(division + " " + months);
      return tables.stream()
          .filter(one -> one.division().equals(division) && months.contains(one.month()))
          .toList();
    }
  }

  private static PopulationTable table(Map<Figure, OptionalInt> numbers) {
    return new PopulationTable(
        STREET.value(), JUNE, Instant.EPOCH, List.of(COMMUNITY.value()), numbers);
  }

  private static Figure total(DivisionCode division, Measure measure) {
    return new Figure(division.value(), measure.code(), Breakdown.AGE, "");
  }

  private PopulationRow row(int rounding, Map<Figure, OptionalInt> numbers) {
    var rows =
        new Population(stored, rounding).rows(List.of(table(numbers)), STREET, Breakdown.MONTH);
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private static Map<Figure, OptionalInt> numbers(int registered, int known, int active) {
    var numbers = new HashMap<Figure, OptionalInt>();
    numbers.put(total(STREET, OfPersons.REGISTERED), OptionalInt.of(registered));
    numbers.put(total(STREET, OfPersons.KNOWN), OptionalInt.of(known));
    numbers.put(total(STREET, new OfPermits(PermitStatus.ACTIVE)), OptionalInt.of(active));
    return numbers;
  }

  @Test
  void numbers_are_rounded_and_shares_are_those_of_the_rounded_numbers() {
    var row = row(10, numbers(124, 156, 45));
    assertThat(row.registered()).hasValue(120);
    assertThat(row.permits().get(PermitStatus.ACTIVE)).hasValue(50);
    assertThat(row.coverage()).contains(new BigDecimal("0.417"));
    assertThat(row.registrationRate()).contains(new BigDecimal("0.750"));
    assertThat(row.suppressed()).isFalse();
  }

  @Test
  void rounding_to_one_leaves_numbers_as_they_are() {
    assertThat(row(1, numbers(124, 156, 45)).registered()).hasValue(124);
  }

  @Test
  void division_where_nobody_lives_has_zeros_and_no_shares() {
    var row = row(10, Map.of());
    assertThat(row.registered()).hasValue(0);
    assertThat(row.permits().values()).containsOnly(OptionalInt.of(0));
    assertThat(row.coverage()).isEmpty();
    assertThat(row.registrationRate()).isEmpty();
    assertThat(row.suppressed()).isFalse();
  }

  @Test
  void suppressed_number_stays_suppressed_and_takes_its_shares_with_it() {
    var numbers = numbers(124, 156, 45);
    numbers.put(total(STREET, OfPersons.REGISTERED), OptionalInt.empty());
    var row = row(10, numbers);
    assertThat(row.registered()).isEmpty();
    assertThat(row.suppressed()).isTrue();
    assertThat(row.coverage()).isEmpty();
    assertThat(row.registrationRate()).isEmpty();
  }

  @Test
  void breakdown_has_a_row_for_each_part_or_key_also_where_it_is_zero() {
    var tables = List.of(table(numbers(124, 156, 45)));
    var population = new Population(stored, 1);
    assertThat(population.rows(tables, STREET, Breakdown.DIVISION))
        .extracting(PopulationRow::division)
        .containsExactly(COMMUNITY.value());
    assertThat(population.rows(tables, STREET, Breakdown.AGE)).hasSameSizeAs(PopulationCounts.AGES);
    assertThat(population.rows(tables, STREET, Breakdown.REASON))
        .hasSameSizeAs(PopulationCounts.REASONS);
    assertThat(population.rows(List.of(), STREET, Breakdown.MONTH)).isEmpty();
  }

  @Test
  void community_is_found_in_the_table_of_its_street_and_every_month_is_asked_for() {
    var population = new Population(stored, 1);
    population.tables(COMMUNITY, Breakdown.AGE, JUNE, JUNE.plusMonths(1));
    population.tables(COMMUNITY, Breakdown.DIVISION, JUNE, JUNE);
    population.tables(STREET, Breakdown.AGE, JUNE, JUNE.minusMonths(1));
    assertThat(stored.asked)
        .containsExactly("440305001 [2026-06, 2026-07]", "440305001002 [2026-06]", "440305001 []");
  }
}
