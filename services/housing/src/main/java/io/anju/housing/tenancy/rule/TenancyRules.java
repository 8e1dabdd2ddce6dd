package io.anju.housing.tenancy.rule;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The tenancy rules of all divisions and times. */
public final class TenancyRules {

  private final List<TenancyRule> all;
  private final List<LettingRule> national;

  /**
   * @throws IllegalArgumentException where no rule applies to the whole country
   */
  public TenancyRules(List<TenancyRule> all) {
    this(all, List.of());
  }

  /**
   * @param national what the nation demands of every letting
   * @throws IllegalArgumentException where no rule applies to the whole country
   */
  public TenancyRules(List<TenancyRule> all, List<LettingRule> national) {
    this.all = List.copyOf(all);
    this.national = List.copyOf(national);
    if (all.stream().noneMatch(rule -> rule.division().isEmpty())) {
      throw new IllegalArgumentException("no tenancy rule applies everywhere");
    }
  }

  /** The newest rule in force on a day of the smallest division that has one. */
  public TenancyRule at(DivisionCode place, LocalDate on) {
    return cityRule(place, on)
        .with(
            national.stream()
                .filter(rule -> !rule.inForce().isAfter(on))
                .max(Comparator.comparing(LettingRule::inForce))
                .orElse(LettingRule.NONE));
  }

  private TenancyRule cityRule(DivisionCode place, LocalDate on) {
    return all.stream()
        .filter(rule -> rule.applies(place, on))
        .max(Comparator.comparing(TenancyRules::specificity).thenComparing(TenancyRule::inForce))
        .orElseGet(() ->
            all.stream()
                .filter(rule -> rule.division().isEmpty())
                .min(Comparator.comparing(TenancyRule::inForce))
                .orElseThrow());
  }

  private static int specificity(TenancyRule rule) {
    return rule.division().map(division -> division.value().length()).orElse(0);
  }
}
