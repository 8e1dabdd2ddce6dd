package io.anju.overview.worklist.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.overview.worklist.Assignment;
import io.anju.overview.worklist.AssignmentRepository;
import io.anju.overview.worklist.WorkKind;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.util.List;

/** Assignments by official and kind. */
final class MongoAssignmentsByAssignee implements AssignmentRepository.ByAssignee {

  private static final String ASSIGNEE = "state.assignee";
  private static final String KIND = "state.kind";

  private final MongoAggregates<Assignment, ?> assignments;

  MongoAssignmentsByAssignee(MongoAggregates<Assignment, ?> assignments) {
    this.assignments = assignments;
    assignments
        .collection()
        .createIndex(Indexes.ascending(ASSIGNEE, KIND), new IndexOptions().name("assignee"));
  }

  @Override
  public List<Versioned<Assignment>> list(WorkKind kind, String assignee, int limit) {
    return assignments.where(
        Filters.and(Filters.eq(ASSIGNEE, assignee), Filters.eq(KIND, kind.name())),
        Sorts.descending("_id"),
        limit);
  }
}
