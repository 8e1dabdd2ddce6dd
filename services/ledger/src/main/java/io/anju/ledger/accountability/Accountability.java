package io.anju.ledger.accountability;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.contract.ledger.AccessAction;
import io.anju.ledger.access.Entry;
import io.anju.ledger.accountability.AccessCounts.Key;
import io.anju.platform.statistics.Suppression;
import io.anju.platform.statistics.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Publishes complete months of a city, small numbers suppressed in the same way whoever asks, and
 * all others rounded.
 */
public final class Accountability {

  private static final int PAGE = 2_000;
  private static final List<AccessAction> ACTIONS =
      List.of(AccessAction.READ, AccessAction.UNMASKED, AccessAction.REFUSED);

  /**
   * One agency in one month.
   *
   * @param numbers by action; empty where suppressed
   */
  public record Row(YearMonth month, Agency agency, Map<AccessAction, OptionalInt> numbers) {}

  private final AccessCountsRepository repository;
  private final Suppression suppression;
  private final int rounding;
  private final Clock clock;

  /**
   * @param rounding multiples to which numbers are rounded
   */
  public Accountability(
      AccessCountsRepository repository, Suppression suppression, int rounding, Clock clock) {
    this.repository = repository;
    this.suppression = suppression;
    this.rounding = rounding;
    this.clock = clock;
  }

  /** Counts the entries that came since the last call. */
  public void count() {
    var counted = repository.find();
    List<Entry> next;
    do {
      next = repository.entriesAfter(counted.upTo(), PAGE);
      var more = counted.plus(next);
      counted = next.isEmpty() || repository.advance(counted, more) ? more : repository.find();
    } while (next.size() == PAGE);
  }

  /**
   * In the order of months and agencies.
   *
   * @param division a city or a district
   */
  public List<Row> rows(DivisionCode division, YearMonth from, YearMonth to) {
    var counts = repository.find();
    var last = YearMonth.from(LocalDate.now(clock)).minusMonths(1);
    var until = to.isAfter(last) ? last : to;
    return Stream.iterate(from, month -> !month.isAfter(until), month -> month.plusMonths(1))
        .flatMap(month -> rows(counts, division, month))
        .toList();
  }

  private Stream<Row> rows(AccessCounts counts, DivisionCode division, YearMonth month) {
    String city = division.at(Level.CITY).value();
    var agencies = new TreeSet<Agency>();
    counts.numbers().keySet().stream()
        .filter(key -> key.month().equals(month) && key.agency().division().startsWith(city))
        .forEach(key -> agencies.add(key.agency()));
    var order = List.copyOf(agencies);
    var inner = new int[order.size()][ACTIONS.size()];
    for (int row = 0; row < inner.length; row++) {
      for (int column = 0; column < ACTIONS.size(); column++) {
        inner[row][column] =
            counts.numbers().getOrDefault(new Key(month, order.get(row), ACTIONS.get(column)), 0);
      }
    }
    var table =
        new Table(
            order.stream().map(Agency::toString).toList(),
            ACTIONS.stream().map(Enum::name).toList(),
            inner);
    var suppressed = suppression.suppress(table);
    return IntStream.range(0, order.size())
        .filter(row -> order.get(row).division().startsWith(division.value()))
        .mapToObj(row -> {
          var numbers = new EnumMap<AccessAction, OptionalInt>(AccessAction.class);
          for (int column = 0; column < ACTIONS.size(); column++) {
            numbers.put(
                ACTIONS.get(column),
                suppressed.isSuppressed(row, column)
                    ? OptionalInt.empty()
                    : OptionalInt.of(rounded(table.value(row, column))));
          }
          return new Row(month, order.get(row), numbers);
        });
  }

  private int rounded(int number) {
    return Math.toIntExact(Math.round((double) number / rounding) * rounding);
  }
}
