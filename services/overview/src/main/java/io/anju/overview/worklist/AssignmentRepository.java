package io.anju.overview.worklist;

import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.Versioned;
import java.util.List;

/** All assignments, under the keys of their tasks, and those of an official. */
public record AssignmentRepository(BulkAggregates<Assignment> all, ByAssignee byAssignee) {

  /** Assignments by official. */
  public interface ByAssignee {

    List<Versioned<Assignment>> list(WorkKind kind, String assignee, int limit);
  }
}
