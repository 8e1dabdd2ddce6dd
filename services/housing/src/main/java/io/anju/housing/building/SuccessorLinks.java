package io.anju.housing.building;

import io.anju.housing.HousingError;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.OptimisticRetry;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Checks the successors of something retired, and enters it as their predecessor.
 *
 * @param id the id under which a code is stored
 * @param withPredecessor adds a predecessor; returns an equal state where it is entered already
 * @param notFoundCode the error code for a successor that does not exist
 * @param <C> the code
 * @param <A> the aggregate with that code
 */
public record SuccessorLinks<C, A>(
    Aggregates<A> aggregates,
    Function<C, String> id,
    BiFunction<A, C, A> withPredecessor,
    String notFoundCode) {

  private static final int MAX_ATTEMPTS = 20;

  /** Refuses with {@code retirement-invalid} and one error for each invalid successor. */
  public void requireValid(C retiring, List<C> successors) {
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < successors.size(); i++) {
      var successor = successors.get(i);
      String field = "successors[" + i + "]";
      if (successor.equals(retiring)) {
        errors.add(FieldError.of(field, "own-successor", Map.of()));
      } else if (successors.indexOf(successor) < i) {
        errors.add(FieldError.of(field, "duplicate", Map.of()));
      } else if (aggregates.find(id.apply(successor)).isEmpty()) {
        errors.add(FieldError.of(field, notFoundCode, Map.of()));
      }
    }
    if (!errors.isEmpty()) {
      throw new RegistryException(HousingError.RETIREMENT_INVALID, errors);
    }
  }

  /** Idempotent. */
  public void link(List<C> successors, C predecessor) {
    // System: a successor may lie in another division than that of the retiring officer.
    CurrentCaller.asSystem(() -> {
      successors.forEach(successor -> link(successor, predecessor));
      return null;
    });
  }

  private void link(C successor, C predecessor) {
    OptimisticRetry.retry(
        MAX_ATTEMPTS,
        () -> {
          var loaded = aggregates.require(id.apply(successor));
          var next = withPredecessor.apply(loaded.state(), predecessor);
          return next.equals(loaded.state()) ? loaded : aggregates.save(loaded, next);
        });
  }
}
