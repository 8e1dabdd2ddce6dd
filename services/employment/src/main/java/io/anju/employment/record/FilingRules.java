package io.anju.employment.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Within how many days employers file who came and who left, by the day of the event. */
public record FilingRules(List<Rule> rules) {

  /**
   * A rule from a day on.
   *
   * @param hireWithin days from the first day of work (社会保险法 art. 58)
   * @param leavingWithin days from the last one (art. 50)
   */
  public record Rule(LocalDate from, int hireWithin, int leavingWithin) {}

  public FilingRules {
    rules = rules.stream().sorted(Comparator.comparing(Rule::from).reversed()).toList();
  }

  Filed hireFiling(LocalDate first, LocalDate filedOn) {
    return new Filed(filedOn, inForce(first).map(rule -> first.plusDays(rule.hireWithin())));
  }

  Filed leavingFiling(LocalDate last, LocalDate filedOn) {
    return new Filed(filedOn, inForce(last).map(rule -> last.plusDays(rule.leavingWithin())));
  }

  private Optional<Rule> inForce(LocalDate day) {
    return rules.stream().filter(rule -> !rule.from().isAfter(day)).findFirst();
  }
}
