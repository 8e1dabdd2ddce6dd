package io.anju.overview.worklist;

import io.anju.overview.fold.ViewId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One open task.
 *
 * @param id unique among the tasks of its kind, and the same as long as it is the same task
 * @param persons personIds of those it is about; none where it is about a place
 * @param division whose officials act on it
 * @param dueOn the last day; empty where no statute sets one
 * @param since the day from which it is a task
 * @param owner the view it is derived from
 */
public record WorkItem(
    WorkList list,
    String id,
    WorkSubject subject,
    List<String> persons,
    String division,
    Optional<LocalDate> dueOn,
    LocalDate since,
    ViewId owner) {

  private static final String NEVER = "9999-12-31";

  public WorkItem {
    persons = List.copyOf(persons);
  }

  /** Unique among all tasks. */
  public String key() {
    return key(list.kind(), id);
  }

  public static String key(WorkKind kind, String id) {
    return kind.code() + "/" + id;
  }

  /** The order of a list: what is due first comes first, then what is oldest. */
  public String order() {
    return dueOn.map(LocalDate::toString).orElse(NEVER) + "|" + since + "|" + id;
  }

  public boolean overdue(LocalDate today) {
    return dueOn.filter(day -> day.isBefore(today)).isPresent();
  }
}
