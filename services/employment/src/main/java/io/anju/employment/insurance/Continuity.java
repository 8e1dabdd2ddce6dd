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
 * A person's insured months up to a month, whoever paid them. The last month may still be unpaid
 * without interrupting a run, as in the rules for permits.
 */
public record Continuity(YearMonth now, NavigableSet<YearMonth> insured) {

  /**
   * The result of evaluating a rule.
   *
   * @param missing months considered that were not paid, oldest first; the current month is not
   *     missing yet
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

  /** All runs of consecutive months, oldest first. */
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

  /** The longest run; of several equally long ones the newest. */
  public Optional<Run> longestRun() {
    return runs().stream().max(Comparator.comparingInt(Run::months).thenComparing(Run::to));
  }

  /** The run that continues up to now. */
  public Optional<Run> currentRun() {
    return runs().stream().filter(run -> !run.to().isBefore(now.minusMonths(1))).findFirst();
  }

  public RuleResult evaluate(ContinuityRule rule) {
    int have =
        rule.isConsecutive()
            ? currentRun().map(Run::months).orElse(0)
            : insured.tailSet(windowStart(rule), true).size();
    return new RuleResult(
        rule, have, consideredMonths(rule).filter(month -> !insured.contains(month)).toList());
  }

  /** A rule of consecutive months considers the last months that could form the run. */
  private Stream<YearMonth> consideredMonths(ContinuityRule rule) {
    var last = lastPayable();
    var first = rule.isConsecutive() ? last.minusMonths(rule.months() - 1L) : windowStart(rule);
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
  }

  /** The first of the months considered: they are the last that could have been paid. */
  private YearMonth windowStart(ContinuityRule rule) {
    return lastPayable().minusMonths(rule.within() - 1L);
  }

  /** The current month is still payable: it counts only once it is paid. */
  private YearMonth lastPayable() {
    return insured.contains(now) ? now : now.minusMonths(1);
  }
}
