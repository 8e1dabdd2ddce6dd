package io.anju.employment.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The deadlines for employers to file hires and leavings, by the day of the event. */
public record FilingRules(List<Rule> rules) {

  /**
   * A rule and the day from which it is in force.
   *
   * @param hireWithin days from the first day of work (社会保险法 art. 58)
   * @param leavingWithin days from the last day of work (社会保险法 art. 50)
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
