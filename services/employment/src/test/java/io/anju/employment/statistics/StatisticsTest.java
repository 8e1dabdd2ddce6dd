package io.anju.employment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.employment.statistics.EnterpriseSize.Bounds;
import io.anju.platform.statistics.Suppression;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final DivisionCode CITY = new DivisionCode("4403");

  private final CityCounts counts =
      new JobCounter(
              new CountSourceFixture(
                  Stream.of(
                          CountSourceFixture.running(43, "a", "440304"),
                          CountSourceFixture.running(58, "b", "440305"))
                      .flatMap(List::stream)
                      .toList(),
                  Map.of("a", "C", "b", "C")),
              new Bounds(20, 300, 1_000),
              Months.upTo(TODAY, 12),
              TODAY)
          .countAll(Instant.EPOCH, Runnable::run)
          .getFirst();
  private final Statistics statistics =
      new Statistics(
          new CityCountsRepository() {
            @Override
            public void replaceAll(List<CityCounts> other) {
              throw new UnsupportedOperationException();
            }

            @Override
            public Optional<CityCounts> find(String city) {
              return Optional.of(counts).filter(one -> one.city().equals(city));
            }
          },
          new Suppression(10),
          5);

  @ParameterizedTest
  @CsvSource({"4403, true", "440305, true", "440305001002, true", "4419, false"})
  void counts_are_those_of_the_city_a_division_lies_in(String division, boolean counted) {
    assertThat(statistics.find(new DivisionCode(division)).isPresent()).isEqualTo(counted);
  }

  @Test
  void total_of_a_city_and_of_a_district_is_rounded() {
    assertThat(figures(CITY, Breakdown.MONTH, LAST))
        .containsExactly(new Figure(LAST, Optional.empty(), OptionalInt.of(100)));
    assertThat(figures(new DivisionCode("440304"), Breakdown.MONTH, LAST))
        .containsExactly(new Figure(LAST, Optional.empty(), OptionalInt.of(45)));
    assertThat(figures(new DivisionCode("440305"), Breakdown.MONTH, LAST))
        .containsExactly(new Figure(LAST, Optional.empty(), OptionalInt.of(60)));
  }

  @Test
  void divisions_of_a_city_are_its_districts_in_order() {
    assertThat(figures(CITY, Breakdown.DIVISION, LAST))
        .containsExactly(
            new Figure(LAST, Optional.of("440304"), OptionalInt.of(45)),
            new Figure(LAST, Optional.of("440305"), OptionalInt.of(60)));
  }

  @Test
  void industries_and_sizes_are_all_listed() {
    assertThat(figures(CITY, Breakdown.INDUSTRY, LAST))
        .extracting(figure -> figure.key().orElseThrow())
        .containsExactlyElementsOf(CityCounts.INDUSTRIES);
    assertThat(figures(CITY, Breakdown.INDUSTRY, LAST))
        .contains(new Figure(LAST, Optional.of("C"), OptionalInt.of(100)));
    assertThat(figures(CITY, Breakdown.SIZE, LAST))
        .extracting(figure -> figure.key().orElseThrow())
        .containsExactlyElementsOf(CityCounts.SIZES);
  }

  @Test
  void months_that_were_not_counted_and_unknown_districts_have_no_figures() {
    assertThat(figures(CITY, Breakdown.MONTH, LAST.plusMonths(1))).isEmpty();
    assertThat(
            statistics.figures(
                counts, CITY, Breakdown.MONTH, LAST.minusMonths(40), LAST.plusMonths(40)))
        .hasSize(12);
    assertThat(figures(new DivisionCode("440399"), Breakdown.MONTH, LAST)).isEmpty();
  }

  @Test
  void number_below_the_threshold_is_suppressed_in_every_breakdown() {
    var small =
        new JobCounter(
                new CountSourceFixture(
                    Stream.of(
                            CountSourceFixture.running(9, "a", "440304"),
                            CountSourceFixture.running(58, "b", "440305"))
                        .flatMap(List::stream)
                        .toList(),
                    Map.of("a", "C", "b", "C")),
                new Bounds(20, 300, 1_000),
                Months.upTo(TODAY, 12),
                TODAY)
            .countAll(Instant.EPOCH, Runnable::run)
            .getFirst();
    assertThat(statistics.figures(small, new DivisionCode("440304"), Breakdown.MONTH, LAST, LAST))
        .containsExactly(new Figure(LAST, Optional.empty(), OptionalInt.empty()));
    assertThat(statistics.figures(small, CITY, Breakdown.DIVISION, LAST, LAST))
        .as("the other district would disclose it")
        .allMatch(figure -> figure.employed().isEmpty());
  }

  private List<Figure> figures(DivisionCode division, Breakdown breakdown, YearMonth month) {
    return statistics.figures(counts, division, breakdown, month, month);
  }
}
