package io.anju.overview.worklist;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who works on a task.
 *
 * @param since of the task when it was assigned; of a later task with the same id it says nothing
 * @param assignee the official, as the identity provider names them; empty once put back
 */
public record Assignment(
    WorkKind kind, String itemId, String division, LocalDate since, Optional<String> assignee) {

  boolean isOf(WorkItem item) {
    return since.equals(item.since());
  }
}
