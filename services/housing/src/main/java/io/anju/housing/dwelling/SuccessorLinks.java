package io.anju.housing.dwelling;

import io.anju.housing.HousingError;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What comes after something retired, of its own kind.
 *
 * @param id what a code is stored under
 * @param withPredecessor the same, which also came of another; equal where that is known
 * @param notFoundCode the flaw of a code that is nobody's
 * @param <C> the code
 * @param <A> what bears it
 */
record SuccessorLinks<C, A>(
    Aggregates<A> aggregates,
    Function<C, String> id,
    BiFunction<A, C, A> withPredecessor,
    String notFoundCode) {

  private static final int MAX_ATTEMPTS = 20;

  /** Refuses with {@code retirement-invalid} and all that cannot be. */
  void requireValid(C retiring, List<C> successors) {
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

  /**
   * A successor may lie in another division than the retiring officer's; its lineage is part of
   * this act.
   */
  void link(List<C> successors, C predecessor) {
    CurrentCaller.asSystem(() -> {
      successors.forEach(successor -> link(successor, predecessor));
      return null;
    });
  }

  private void link(C successor, C predecessor) {
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      var loaded = aggregates.require(id.apply(successor));
      var next = withPredecessor.apply(loaded.state(), predecessor);
      try {
        if (!next.equals(loaded.state())) {
          aggregates.save(loaded, next);
        }
        return;
      } catch (RegistryException conflict) {
        if (conflict.code() != PlatformError.STALE_VERSION) {
          throw conflict;
        }
      }
    }
    throw new RegistryException(PlatformError.UNAVAILABLE);
  }
}
