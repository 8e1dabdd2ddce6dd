package io.anju.overview.worklist.mongo;

import io.anju.overview.worklist.Assignment;
import io.anju.overview.worklist.WorkKind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as stored.
 *
 * @param assignee null once put back
 */
public record AssignmentDocument(
    WorkKind kind, String itemId, String division, LocalDate since, @Nullable String assignee) {

  static AssignmentDocument from(Assignment assignment) {
    return new AssignmentDocument(
        assignment.kind(),
        assignment.itemId(),
        assignment.division(),
        assignment.since(),
        assignment.assignee().orElse(null));
  }

  Assignment toDomain() {
    return new Assignment(kind, itemId, division, since, Optional.ofNullable(assignee));
  }
}
