package io.anju.overview.worklist.mongo;

import io.anju.contract.Fact;
import io.anju.overview.worklist.Assignment;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.util.List;

/** Stored assignments and their scope; no fact is published. */
final class AssignmentMapping implements AggregateMapping<Assignment, AssignmentDocument> {

  @Override
  public String collection() {
    return "assignments";
  }

  @Override
  public Class<AssignmentDocument> documentType() {
    return AssignmentDocument.class;
  }

  @Override
  public AssignmentDocument toDocument(Versioned<Assignment> aggregate) {
    return AssignmentDocument.from(aggregate.state());
  }

  @Override
  public Assignment toDomain(String id, AssignmentDocument document) {
    return document.toDomain();
  }

  @Override
  public Scope scope(Assignment assignment) {
    return Scope.personal(List.of(assignment.division()), List.of(), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<Assignment> aggregate) {
    return List.of();
  }
}
