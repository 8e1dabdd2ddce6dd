package io.anju.residence.rules.condition;

import io.anju.contract.employment.InsuranceKind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Months of social insurance: without a break up to now, or added up within a window (Shenzhen
 * arts. 19 and 24). The running month may still be unpaid, so that a window ends with the last
 * month that could have been paid: the running one only once it is. A month counts when any kind
 * was paid (Shenzhen procedure art. 26), or all that are asked for.
 *
 * @param withinMonths the window; empty where the months must follow each other
 * @param kinds that must all have been paid, by one enterprise or several; none where any will do
 */
public record InsuredFor(int months, Optional<Integer> withinMonths, Set<InsuranceKind> kinds)
    implements Requirement {

  public InsuredFor {
    kinds = Set.copyOf(kinds);
  }

  @Override
  public Measure measure(Circumstances circumstances) {
    var now = YearMonth.from(circumstances.on());
    var insured = insured(circumstances.insuredMonths());
    var counted =
        withinMonths
            .map(window -> within(window, now, insured))
            .orElseGet(() -> unbroken(now, insured));
    return new Measure(counted.size(), months, Measure.Unit.MONTHS, spans(counted));
  }

  private Set<YearMonth> insured(Set<InsuredMonth> paid) {
    Map<YearMonth, Set<InsuranceKind>> byMonth =
        paid.stream()
            .collect(
                Collectors.groupingBy(
                    InsuredMonth::month,
                    Collectors.flatMapping(month -> month.kinds().stream(), Collectors.toSet())));
    return byMonth.entrySet().stream()
        .filter(month -> month.getValue().containsAll(kinds))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static NavigableSet<YearMonth> within(int window, YearMonth now, Set<YearMonth> insured) {
    var last = lastPayable(now, insured);
    var first = last.minusMonths(window - 1L);
    return insured.stream()
        .filter(month -> !month.isBefore(first) && !month.isAfter(last))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static NavigableSet<YearMonth> unbroken(YearMonth now, Set<YearMonth> insured) {
    var run = new TreeSet<YearMonth>();
    for (var month = lastPayable(now, insured);
        insured.contains(month);
        month = month.minusMonths(1)) {
      run.add(month);
    }
    return run;
  }

  private static YearMonth lastPayable(YearMonth now, Set<YearMonth> insured) {
    return insured.contains(now) ? now : now.minusMonths(1);
  }

  /** Months in a row as one text, such as {@code 2025-01..2025-12}. */
  private static List<String> spans(NavigableSet<YearMonth> counted) {
    var texts = new ArrayList<String>();
    YearMonth from = null;
    for (var month : counted) {
      from = from == null ? month : from;
      if (!counted.contains(month.plusMonths(1))) {
        texts.add(from.equals(month) ? month.toString() : from + ".." + month);
        from = null;
      }
    }
    return texts;
  }
}
