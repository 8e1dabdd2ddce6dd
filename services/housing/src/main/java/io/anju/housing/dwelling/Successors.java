package io.anju.housing.dwelling;

import io.anju.housing.HousingError;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What comes after something retired, of its own kind.
 *
 * @param id what a code is stored under
 * @param descended the same, which also came of another; equal where that is known
 * @param missing the flaw of a code that is nobody's
 * @param <C> the code
 * @param <A> what bears it
 */
record Successors<C, A>(Aggregates<A> all, Function<C, String> id, BiFunction<A, C, A> descended, String missing) {

  private static final int ATTEMPTS = 20;

  /** Refuses with {@code retirement-unfit} and all that cannot be. */
  void requireFit(C retiring, List<C> successors) {
    var flaws = new ArrayList<FieldError>();
    for (int i = 0; i < successors.size(); i++) {
      var successor = successors.get(i);
      String field = "successors[" + i + "]";
      if (successor.equals(retiring)) {
        flaws.add(FieldError.of(field, "succeeds-itself", Map.of()));
      } else if (successors.indexOf(successor) < i) {
        flaws.add(FieldError.of(field, "given-twice", Map.of()));
      } else if (all.find(id.apply(successor)).isEmpty()) {
        flaws.add(FieldError.of(field, missing, Map.of()));
      }
    }
    if (!flaws.isEmpty()) {
      throw new RegistryException(HousingError.RETIREMENT_UNFIT, flaws);
    }
  }

  /** A successor may lie in another division than the retiring officer's; its lineage is part of this act. */
  void link(List<C> successors, C predecessor) {
    CurrentCaller.asSystem(() -> {
      successors.forEach(successor -> link(successor, predecessor));
      return null;
    });
  }

  private void link(C successor, C predecessor) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var seen = all.require(id.apply(successor));
      var next = descended.apply(seen.state(), predecessor);
      try {
        if (!next.equals(seen.state())) {
          all.save(seen, next);
        }
        return;
      } catch (RegistryException refused) {
        if (refused.code() != PlatformError.STALE_VERSION) {
          throw refused;
        }
      }
    }
    throw new RegistryException(PlatformError.UNAVAILABLE);
  }
}
