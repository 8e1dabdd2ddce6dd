package io.anju.overview.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that follow from a view on a day.
 *
 * @param next the next day on which they are others by time alone; empty where there is none
 */
record Evaluation(List<WorkItem> items, Optional<LocalDate> next) {

  static final Evaluation NOTHING = new Evaluation(List.of(), Optional.empty());

  Evaluation {
    items = List.copyOf(items);
  }

  /** Collects tasks and the days on which they change. */
  static final class Builder {

    private final LocalDate today;
    private final List<WorkItem> items = new ArrayList<>();
    private @Nullable LocalDate next;

    Builder(LocalDate today) {
      this.today = today;
    }

    void add(WorkItem item) {
      items.add(item);
    }

    /** Whether the day has come; one to come is a day on which the tasks change. */
    boolean reached(LocalDate day) {
      if (!day.isAfter(today)) {
        return true;
      }
      if (next == null || day.isBefore(next)) {
        next = day;
      }
      return false;
    }

    Evaluation build() {
      return new Evaluation(items, Optional.ofNullable(next));
    }
  }
}
