package io.anju.employment.statistics;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.platform.statistics.SuppressedCells;
import io.anju.platform.statistics.Suppression;
import io.anju.platform.statistics.Table;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Publishes figures from the last count, with small numbers suppressed and all others rounded; a
 * cell is published in the same way in every query.
 */
public final class Statistics {

  private final CityCountsRepository repository;
  private final Suppression suppression;
  private final int rounding;

  /**
   * @param rounding multiples to which numbers are rounded, so that two months do not disclose a
   *     single hire between them; 1 for none
   */
  public Statistics(CityCountsRepository repository, Suppression suppression, int rounding) {
    this.repository = repository;
    this.suppression = suppression;
    this.rounding = rounding;
  }

  public int threshold() {
    return suppression.threshold();
  }

  public int rounding() {
    return rounding;
  }

  public Optional<CityCounts> find(DivisionCode division) {
    return repository.find(division.at(Level.CITY).value());
  }

  /**
   * The figures of each month, in the order of months and keys; months that were not counted are
   * left out.
   *
   * @param division a city or a district; by DIVISION a city
   */
  public List<Figure> figures(
      CityCounts counts, DivisionCode division, Breakdown breakdown, YearMonth from, YearMonth to) {
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
        .filter(counts.months()::contains)
        .flatMap(month -> figures(counts, division, breakdown, month))
        .toList();
  }

  private Stream<Figure> figures(
      CityCounts counts, DivisionCode division, Breakdown breakdown, YearMonth month) {
    var table =
        counts.table(
            breakdown == Breakdown.SIZE ? Dimension.SIZE : Dimension.INDUSTRY,
            counts.months().index(month));
    var suppressed = suppression.suppress(table);
    int row =
        division.level() == Level.CITY ? table.city() : table.districts().indexOf(division.value());
    if (row < 0) {
      return Stream.empty();
    }
    return switch (breakdown) {
      case MONTH ->
          Stream.of(
              new Figure(month, Optional.empty(), published(table, suppressed, row, table.all())));
      case DIVISION ->
          IntStream.range(0, table.city())
              .mapToObj(place ->
                  new Figure(
                      month,
                      Optional.of(table.districts().get(place)),
                      published(table, suppressed, place, table.all())));
      case INDUSTRY, SIZE ->
          IntStream.range(0, table.all())
              .mapToObj(column ->
                  new Figure(
                      month,
                      Optional.of(table.keys().get(column)),
                      published(table, suppressed, row, column)));
    };
  }

  private OptionalInt published(Table table, SuppressedCells suppressed, int row, int column) {
    return suppressed.isSuppressed(row, column)
        ? OptionalInt.empty()
        : OptionalInt.of(
            Math.toIntExact(Math.round((double) table.value(row, column) / rounding) * rounding));
  }
}
