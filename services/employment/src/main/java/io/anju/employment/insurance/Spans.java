package io.anju.employment.insurance;

import io.anju.contract.InsuranceFact.Span;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The published form of months: consecutive ones of the same kinds form one span, withdrawn ones
 * none.
 */
final class Spans {

  private Spans() {}

  static List<Span> of(SortedMap<YearMonth, PaidMonth> months) {
    var spans = new ArrayList<Span>();
    for (Map.Entry<YearMonth, PaidMonth> month : months.entrySet()) {
      var paid = month.getValue();
      var next =
          new Span(
              month.getKey().toString(),
              month.getKey().toString(),
              paid.kinds().stream().sorted().toList(),
              paid.updatedAt());
      if (!spans.isEmpty() && follows(spans.getLast(), next)) {
        spans.add(joined(spans.removeLast(), next));
      } else if (!paid.kinds().isEmpty()) {
        spans.add(next);
      }
    }
    return spans;
  }

  private static boolean follows(Span last, Span next) {
    return last.kinds().equals(next.kinds())
        && YearMonth.parse(last.to()).plusMonths(1).equals(YearMonth.parse(next.from()));
  }

  private static Span joined(Span last, Span next) {
    return new Span(
        last.from(), next.to(), last.kinds(), newer(last.updatedAt(), next.updatedAt()));
  }

  private static Instant newer(Instant month, Instant other) {
    return month.isAfter(other) ? month : other;
  }
}
