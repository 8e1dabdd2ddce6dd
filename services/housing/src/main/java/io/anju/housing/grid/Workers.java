package io.anju.housing.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The workers of a grid in the order of their assignments, never two on one day. */
public record Workers(List<Assignment> assignments) {

  public static final Workers NONE = new Workers(List.of());

  public Workers {
    assignments = List.copyOf(assignments);
  }

  public Optional<String> assignedOn(LocalDate day) {
    return assignments.stream()
        .filter(one -> one.isActiveOn(day))
        .map(Assignment::subject)
        .findFirst();
  }

  /**
   * The workers with another assignment, which ends the previous one the day before; empty where it
   * would not start after all others.
   */
  public Optional<Workers> followedBy(Assignment next) {
    if (assignments.stream().anyMatch(one -> !one.from().isBefore(next.from()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Workers(
            Stream.concat(
                    assignments.stream().map(one -> one.endedBefore(next.from())), Stream.of(next))
                .toList()));
  }
}
