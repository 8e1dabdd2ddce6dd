package io.anju.overview.worklist;

import io.anju.platform.access.Scope;
import io.anju.platform.fixture.InMemoryAggregates;
import java.util.List;

/** Assignments held in memory. */
final class AssignmentsFixture {

  private final InMemoryAggregates<Assignment> stored =
      InMemoryAggregates.of(one -> Scope.personal(List.of(one.division()), List.of(), List.of()));

  AssignmentRepository repository() {
    return new AssignmentRepository(
        stored,
        (kind, assignee, limit) ->
            stored
                .all()
                .filter(one -> one.state().kind() == kind)
                .filter(one -> one.state().assignee().filter(assignee::equals).isPresent())
                .limit(limit)
                .toList());
  }

  WorkLists lists(WorkFixture work) {
    return new WorkLists(work.generations, work::of, repository(), work.clock);
  }
}
