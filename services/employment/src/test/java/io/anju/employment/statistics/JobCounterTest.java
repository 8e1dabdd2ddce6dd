package io.anju.employment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.employment.enterprise.IndustryCode;
import io.anju.employment.statistics.CityCounts.Cell;
import io.anju.employment.statistics.EnterpriseSize.Bounds;
import io.anju.platform.statistics.Suppression;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobCounterTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Months YEAR = Months.upTo(TODAY, 12);
  private static final Bounds BOUNDS = new Bounds(20, 300, 1_000);

  @Test
  void employment_on_the_last_day_of_a_month_counts_in_that_month() {
    assertThat(YEAR.first()).isEqualTo(YearMonth.of(2025, 11));
    assertThat(YEAR.last()).isEqualTo(YearMonth.of(2026, 10));
    assertThat(months("2026-03-31", "2026-05-30"))
        .containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 4));
    assertThat(months("2026-03-31", "2026-05-31")).endsWith(YearMonth.of(2026, 5));
    assertThat(months("2010-01-01", "2025-11-30")).containsExactly(YEAR.first());
    assertThat(months("2010-01-01", "2025-11-29")).isEmpty();
    assertThat(months("2026-11-01", null)).isEmpty();
    assertThat(months("2000-01-01", null)).hasSize(12);
  }

  @Test
  void jobs_are_counted_by_industry_and_enterprise_size() {
    var jobs =
        Stream.concat(
                IntStream.range(0, 20)
                    .mapToObj(
                        _ -> CountSourceFixture.job("small", "440305001", "2020-01-01", null)),
                Stream.of(
                    CountSourceFixture.job("micro", "440304", "2026-10-31", null),
                    CountSourceFixture.job("micro", "4403", "2020-01-01", "2026-01-01"),
                    CountSourceFixture.job("micro", "44", "2020-01-01", null)))
            .toList();
    var counts = count(jobs, Map.of("small", "C")).getFirst();
    assertThat(counts.city()).isEqualTo("4403");
    int last = 11;
    assertThat(counts.cells().get(new Cell("440305", Dimension.INDUSTRY, "C"))[last]).isEqualTo(20);
    assertThat(counts.cells().get(new Cell("440305", Dimension.SIZE, "SMALL"))[0]).isEqualTo(20);
    assertThat(counts.cells().get(new Cell("440304", Dimension.SIZE, "MICRO"))).endsWith(0, 1);
    assertThat(counts.cells().get(new Cell("4403", Dimension.INDUSTRY, "UNKNOWN")))
        .startsWith(1, 1, 0);
    assertThat(
            counts
                .table(Dimension.INDUSTRY, last)
                .value(2, counts.table(Dimension.INDUSTRY, last).all()))
        .isEqualTo(20);
  }

  @Test
  void published_figures_are_rounded_and_consistent_across_breakdowns() {
    var jobs =
        Stream.of(
                IntStream.range(0, 43)
                    .mapToObj(_ -> CountSourceFixture.job("a", "440305", "2020-01-01", null)),
                IntStream.range(0, 58)
                    .mapToObj(_ -> CountSourceFixture.job("b", "440304", "2020-01-01", null)),
                Stream.of(CountSourceFixture.job("c", "440304", "2020-01-01", null)))
            .flatMap(all -> all)
            .toList();
    var counts = count(jobs, Map.of("a", "C", "b", "I", "c", "J")).getFirst();
    var statistics = new Statistics(null, new Suppression(10), 5);
    var month = YEAR.last();
    var city = statistics.figures(counts, new DivisionCode("4403"), Breakdown.MONTH, month, month);
    assertThat(city)
        .singleElement()
        .extracting(figure -> figure.employed().getAsInt())
        .isEqualTo(100);
    assertThat(
            statistics.figures(counts, new DivisionCode("4403"), Breakdown.DIVISION, month, month))
        .extracting(figure -> figure.key().orElseThrow() + " " + figure.employed())
        .containsExactly("440304 OptionalInt[60]", "440305 OptionalInt[45]");
    assertThat(
            statistics.figures(
                counts, new DivisionCode("440304"), Breakdown.INDUSTRY, month, month))
        .filteredOn(figure -> figure.employed().isEmpty())
        .extracting(figure -> figure.key().orElseThrow())
        .contains("J", "I");
    assertThat(
            statistics.figures(counts, new DivisionCode("440303"), Breakdown.MONTH, month, month))
        .isEmpty();
    assertThat(
            statistics.figures(
                counts,
                new DivisionCode("4403"),
                Breakdown.MONTH,
                month.minusYears(9),
                month.plusYears(1)))
        .hasSize(12);
  }

  @ParameterizedTest
  @CsvSource({
    "C, C",
    "C3921, C",
    "3921, C",
    "13, C",
    "43, C",
    "44, D",
    "01, A",
    "97, T",
    "651, I",
    "84, Q"
  })
  void industry_code_maps_to_its_section(String code, String section) {
    assertThat(new IndustryCode(code).section()).contains(section);
  }

  @ParameterizedTest
  @CsvSource({"00", "98"})
  void unknown_industry_division_has_no_section(String code) {
    assertThat(new IndustryCode(code).section()).isEmpty();
  }

  private static List<YearMonth> months(String from, String last) {
    return count(List.of(CountSourceFixture.job("a", "440305", from, last)), Map.of()).stream()
        .flatMap(counts -> {
          int[] employed = counts.cells().get(new Cell("440305", Dimension.SIZE, "MICRO"));
          return IntStream.range(0, employed.length)
              .filter(month -> employed[month] == 1)
              .mapToObj(month -> YEAR.first().plusMonths(month));
        })
        .toList();
  }

  private static List<CityCounts> count(List<CountedJob> jobs, Map<String, String> sections) {
    return new JobCounter(new CountSourceFixture(jobs, sections), BOUNDS, YEAR, TODAY)
        .countAll(Instant.EPOCH, Runnable::run);
  }
}
