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

/** Applies to tenancies what falls due by the calendar: reminders, move-ins, and the end. */
public final class TermTransitions {

  private final BulkAggregates<Tenancy> tenancies;
  private final TenancySearch search;
  private final TenancyRules rules;
  private final Clock clock;

  public TermTransitions(
      BulkAggregates<Tenancy> tenancies, TenancySearch search, TenancyRules rules, Clock clock) {
    this.tenancies = tenancies;
    this.search = search;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Advances up to {@code limit} tenancies that are due, in one write. One that was changed since
   * it was read is left out; it is found again if it is still due.
   *
   * @return how many were changed
   */
  public int applyDue(int limit) {
    var today = LocalDate.now(clock);
    // System: scheduled work without a caller.
    return CurrentCaller.asSystem(() -> apply(search.findDue(today, limit), today));
  }

  private int apply(List<Versioned<Tenancy>> due, LocalDate today) {
    var changes =
        due.stream()
            .flatMap(loaded ->
                loaded.state() instanceof Filed filed
                    ? Stream.of(new Change<Tenancy>(loaded, advanced(filed, today)))
                    : Stream.empty())
            .toList();
    return changes.isEmpty() ? 0 : tenancies.saveAll(changes).saved().size();
  }

  private Tenancy advanced(Filed filed, LocalDate today) {
    return filed.advanceTo(today, rules.at(filed.details().lease().community(), today));
  }
}
