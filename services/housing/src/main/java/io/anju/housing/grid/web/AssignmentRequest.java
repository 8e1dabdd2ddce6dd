package io.anju.housing.grid.web;

import io.anju.housing.grid.Assignment;
import io.anju.housing.occupancy.Period;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The body that assigns a worker to a grid.
 *
 * @param subject the worker as the identity provider names them
 */
record AssignmentRequest(String subject, LocalDate from, Optional<LocalDate> until) {

  @Rule
  static List<FieldError> term(LocalDate from, Optional<LocalDate> until) {
    return Period.validate(from, until);
  }

  Assignment toAssignment() {
    return new Assignment(subject, from, until);
  }
}
