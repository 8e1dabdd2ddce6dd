package io.anju.housing.grid.mongo;

import io.anju.housing.grid.Assignment;
import io.anju.housing.grid.Workers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stored assignment. */
public record AssignmentDocument(String subject, LocalDate from, @Nullable LocalDate until) {

  static List<AssignmentDocument> from(Workers workers) {
    return workers.assignments().stream()
        .map(one -> new AssignmentDocument(one.subject(), one.from(), one.until().orElse(null)))
        .toList();
  }

  static Workers toDomain(List<AssignmentDocument> documents) {
    return new Workers(
        documents.stream()
            .map(one -> new Assignment(one.subject(), one.from(), Optional.ofNullable(one.until())))
            .toList());
  }
}
