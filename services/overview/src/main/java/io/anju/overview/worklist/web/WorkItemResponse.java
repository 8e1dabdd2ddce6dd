package io.anju.overview.worklist.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.anju.overview.worklist.WorkEntry;
import io.anju.overview.worklist.WorkSubject;
import io.anju.platform.access.AboutPersons;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task.
 *
 * @param dueOn the last day; null where no statute sets one
 * @param since the day from which it is a task
 * @param assignee null where nobody works on it
 * @param version of the assignment, which the next one expects in {@code If-Match}
 */
record WorkItemResponse(
    String kind,
    String id,
    Subject subject,
    String division,
    @Nullable LocalDate dueOn,
    boolean overdue,
    LocalDate since,
    @Nullable String assignee,
    long version,
    @JsonIgnore List<String> aboutPersons)
    implements AboutPersons {

  /**
   * What the task is about.
   *
   * @param label a masked name, an address or a filing number; null where it is not known yet
   */
  record Subject(WorkSubject.Type type, String id, @Nullable String label) {}

  static WorkItemResponse of(WorkEntry entry, @Nullable String label, LocalDate today) {
    var item = entry.item();
    return new WorkItemResponse(
        item.list().kind().code(),
        item.id(),
        new Subject(item.subject().type(), item.subject().id(), label),
        item.division(),
        item.dueOn().orElse(null),
        item.overdue(today),
        item.since(),
        entry.assignee().orElse(null),
        entry.version(),
        item.persons());
  }
}
