package io.anju.employment.insurance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How a person's insured months follow each other up to a month, whoever paid them. That month may
 * still be unpaid without breaking a run, as the permit's rules have it.
 */
public record Continuity(YearMonth now, NavigableSet<YearMonth> insured) {

  /**
   * What a rule finds.
   *
   * @param missing months it looked at that were not paid, oldest first; the running month is not
   *     missed yet
   */
  public record RuleResult(ContinuityRule rule, int have, List<YearMonth> missing) {
    public RuleResult {
      missing = List.copyOf(missing);
    }

    public boolean met() {
      return have >= rule.months();
    }
  }

  public Continuity {
    insured = Collections.unmodifiableNavigableSet(new TreeSet<>(insured.headSet(now, true)));
  }

  /** Every stretch, oldest first. */
  public List<Run> runs() {
    var runs = new ArrayList<Run>();
    for (var month : insured) {
      if (!runs.isEmpty() && runs.getLast().to().plusMonths(1).equals(month)) {
        runs.add(new Run(runs.removeLast().from(), month));
      } else {
        runs.add(new Run(month, month));
      }
    }
    return runs;
  }

  /** The newest of those that no other is longer than. */
  public Optional<Run> longestRun() {
    return runs().stream().max(Comparator.comparingInt(Run::months).thenComparing(Run::to));
  }

  /** The one that lasts. */
  public Optional<Run> currentRun() {
    return runs().stream().filter(run -> !run.to().isBefore(now.minusMonths(1))).findFirst();
  }

  public RuleResult evaluate(ContinuityRule rule) {
    int have =
        rule.isConsecutive()
            ? currentRun().map(Run::months).orElse(0)
            : insured.tailSet(now.minusMonths(rule.within() - 1L), true).size();
    return new RuleResult(
        rule, have, consideredMonths(rule).filter(month -> !insured.contains(month)).toList());
  }

  /** Rules of months in a row look at the last ones that could make the row. */
  private Stream<YearMonth> consideredMonths(ContinuityRule rule) {
    var last = insured.contains(now) ? now : now.minusMonths(1);
    var first =
        rule.isConsecutive()
            ? last.minusMonths(rule.months() - 1L)
            : now.minusMonths(rule.within() - 1L);
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
  }
}
