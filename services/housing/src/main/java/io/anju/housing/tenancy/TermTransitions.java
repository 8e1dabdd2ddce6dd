package io.anju.housing.tenancy;

import io.anju.housing.tenancy.Tenancy.Filed;
import io.anju.housing.tenancy.rule.TenancyRules;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.BulkAggregates.Change;
import io.anju.platform.aggregate.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the calendar does to tenancies: reminders before the term, the day somebody moves in, the
 * end.
 */
public final class TermTransitions {

  private final BulkAggregates<Tenancy> tenancies;
  private final TenancyRules rules;
  private final Clock clock;

  public TermTransitions(BulkAggregates<Tenancy> tenancies, TenancyRules rules, Clock clock) {
    this.tenancies = tenancies;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Does what is due, all in one write, each guarded by its version: one that is renewed or
   * terminated at this moment, or that another replica was quicker with, is left to that.
   *
   * @return how many were changed
   */
  public int apply(List<Versioned<Tenancy>> due) {
    var today = LocalDate.now(clock);
    var changes =
        due.stream()
            .flatMap(loaded ->
                loaded.state() instanceof Filed filed
                    ? Stream.of(
                        new Change<Tenancy>(
                            loaded,
                            filed.advanceTo(
                                today, rules.at(filed.details().lease().community(), today))))
                    : Stream.empty())
            .toList();
    return CurrentCaller.asSystem(() -> tenancies.saveAll(changes)).saved().size();
  }
}
