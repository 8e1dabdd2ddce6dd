package io.anju.overview.population;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.population.Measure.OfPermits;
import io.anju.overview.population.Measure.OfPersons;
import io.anju.overview.population.PopulationTable.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The published figures of a division, each month by itself; rounded, except for zero. */
public final class Population {

  private static final int RATIO_DIGITS = 3;

  private final PopulationRepository repository;
  private final int rounding;

  /**
   * @param rounding multiples to which numbers are rounded, so that two months do not disclose a
   *     single person between them; 1 for none
   */
  public Population(PopulationRepository repository, int rounding) {
    this.repository = repository;
    this.rounding = rounding;
  }

  /** The tables of these months; none where the city was not counted yet. */
  public List<PopulationTable> tables(
      DivisionCode division, Breakdown by, YearMonth from, YearMonth to) {
    var months =
        Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)).toList();
    boolean leaf = division.level() == Level.COMMUNITY && by != Breakdown.DIVISION;
    return repository.find(leaf ? division.at(Level.STREET).value() : division.value(), months);
  }

  /** In the order of months, then of divisions or keys. */
  public List<PopulationRow> rows(
      List<PopulationTable> tables, DivisionCode division, Breakdown by) {
    return tables.stream().flatMap(table -> rows(table, division.value(), by)).toList();
  }

  private Stream<PopulationRow> rows(PopulationTable table, String division, Breakdown by) {
    return switch (by) {
      case MONTH -> Stream.of(row(table, division, by, Optional.empty()));
      case DIVISION -> table.parts().stream().map(part -> row(table, part, by, Optional.empty()));
      case AGE, REASON ->
          PopulationCounts.keys(by).stream().map(key -> row(table, division, by, Optional.of(key)));
    };
  }

  private PopulationRow row(
      PopulationTable table, String division, Breakdown by, Optional<String> key) {
    var registered = number(table, division, OfPersons.REGISTERED, by, key);
    var in = number(table, division, OfPersons.MOVED_IN, by, key);
    var out = number(table, division, OfPersons.MOVED_OUT, by, key);
    var known = number(table, division, OfPersons.KNOWN, by, key);
    var permits = new EnumMap<PermitStatus, OptionalInt>(PermitStatus.class);
    for (var status : PermitStatus.values()) {
      permits.put(status, number(table, division, new OfPermits(status), by, key));
    }
    boolean suppressed =
        Stream.concat(Stream.of(registered, in, out, known), permits.values().stream())
            .anyMatch(OptionalInt::isEmpty);
    return new PopulationRow(
        division,
        table.month(),
        key,
        registered,
        in,
        out,
        permits,
        ratio(permits.getOrDefault(PermitStatus.ACTIVE, OptionalInt.empty()), registered),
        ratio(registered, known),
        suppressed);
  }

  private OptionalInt number(
      PopulationTable table, String division, Measure measure, Breakdown by, Optional<String> key) {
    var figure =
        new Figure(
            division,
            measure.code(),
            key.isPresent() ? by : Breakdown.AGE,
            key.orElse(PublishedPopulation.TOTAL));
    var number = table.number(figure);
    return number.isEmpty()
        ? number
        : OptionalInt.of(
            Math.toIntExact(Math.round((double) number.getAsInt() / rounding) * rounding));
  }

  /** Of rounded numbers, so that it tells no more than they do. */
  private static Optional<BigDecimal> ratio(OptionalInt part, OptionalInt whole) {
    return part.isEmpty() || whole.isEmpty() || whole.getAsInt() == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part.getAsInt())
                .divide(BigDecimal.valueOf(whole.getAsInt()), RATIO_DIGITS, RoundingMode.HALF_UP));
  }
}
