package io.anju.housing.grid.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.housing.grid.Workers;
import java.time.LocalDate;
import java.util.List;

/**
 * One who answered, answers or will answer for a grid; {@code until} is there where an end is
 * known.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssignmentResponse(String subject, LocalDate from, LocalDate until) {

  static List<AssignmentResponse> of(Workers workers) {
    return workers.assignments().stream()
        .map(one -> new AssignmentResponse(one.subject(), one.from(), one.until().orElse(null)))
        .toList();
  }
}
