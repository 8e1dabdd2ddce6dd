package io.anju.housing.grid.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.housing.grid.Workers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A past, present or future assignment of a worker; {@code until} is present where the last day is
 * known.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentResponse(String subject, LocalDate from, @Nullable LocalDate until) {

  static List<AssignmentResponse> of(Workers workers) {
    return workers.assignments().stream()
        .map(one -> new AssignmentResponse(one.subject(), one.from(), one.until().orElse(null)))
        .toList();
  }
}
