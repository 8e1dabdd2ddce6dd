package io.anju.overview.worklist;

import io.anju.contract.residence.NotifiedAuthority;
import io.anju.overview.fold.ViewGenerations;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates.NewAggregate;
import io.anju.platform.aggregate.BulkAggregates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Notifies an office the day after tasks of its lists should have been done; days on which nobody
 * was notified, because the registry did not run, are made up for.
 */
public final class OverdueNotices {

  private static final int DAYS_BACK = 7;

  private final ViewGenerations generations;
  private final WorkGenerations work;
  private final BulkAggregates<OverdueNotice> notices;
  private final Clock clock;

  public OverdueNotices(
      ViewGenerations generations,
      WorkGenerations work,
      BulkAggregates<OverdueNotice> notices,
      Clock clock) {
    this.generations = generations;
    this.work = work;
    this.notices = notices;
    this.clock = clock;
  }

  /** Returns how many notifications this run made; a second run on a day makes none. */
  public int run() {
    var today = LocalDate.now(clock);
    var lists = work.of(generations.serving());
    var found = new ArrayList<NewAggregate<OverdueNotice>>();
    Arrays.stream(WorkKind.values())
        .flatMap(kind -> Stream.of(NotifiedAuthority.values()).map(kind::list))
        .forEach(list ->
            lists
                .officeCounts(list)
                .forEach((office, dayCounts) ->
                    notices(office, dayCounts, today).stream()
                        .map(notice -> new NewAggregate<>(notice.id(), notice))
                        .forEach(found::add)));
    // As the system: scheduled work has no caller.
    return CurrentCaller.asSystem(() -> notices.addAll(found)).size();
  }

  private static List<OverdueNotice> notices(
      WorkPlace office, DayCounts dayCounts, LocalDate today) {
    return dayCounts.due().subMap(today.minusDays(DAYS_BACK), today).entrySet().stream()
        .map(day ->
            new OverdueNotice(
                office, day.getKey(), today, day.getValue(), dayCounts.overdue(today)))
        .toList();
  }
}
