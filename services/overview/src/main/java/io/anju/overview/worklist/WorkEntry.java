package io.anju.overview.worklist;

import io.anju.platform.aggregate.Versioned;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task and who works on it.
 *
 * @param version of the assignment, which the next one expects: 1 where there never was one
 */
public record WorkEntry(WorkItem item, Optional<String> assignee, long version) {

  static WorkEntry of(WorkItem item, @Nullable Versioned<Assignment> assignment) {
    return assignment == null
        ? new WorkEntry(item, Optional.empty(), 1)
        : new WorkEntry(
            item,
            assignment.state().isOf(item) ? assignment.state().assignee() : Optional.empty(),
            assignment.version() + 1);
  }
}
