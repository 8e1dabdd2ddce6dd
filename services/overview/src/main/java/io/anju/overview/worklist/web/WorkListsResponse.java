package io.anju.overview.worklist.web;

import io.anju.overview.worklist.WorkLists.Summary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of tasks that the caller has. */
record WorkListsResponse(List<Item> items) {

  /**
   * One kind.
   *
   * @param count of open tasks
   * @param oldest since when the oldest is open; null where there is none
   * @param overdue how many of them should have been done before today
   */
  record Item(String kind, long count, @Nullable LocalDate oldest, long overdue) {}

  static WorkListsResponse of(List<Summary> summaries, LocalDate today) {
    return new WorkListsResponse(
        summaries.stream()
            .map(one ->
                new Item(
                    one.kind().code(),
                    one.dayCounts().open(),
                    one.dayCounts().oldest().orElse(null),
                    one.dayCounts().overdue(today)))
            .toList());
  }
}
