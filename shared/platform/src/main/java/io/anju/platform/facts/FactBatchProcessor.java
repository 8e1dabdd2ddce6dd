package io.anju.platform.facts;

import io.anju.contract.Fact;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.FailureClassifier;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Applies facts of one type all together; where that fails for a reason that no retry changes, one
 * by one, so that only those are rejected that cannot be applied.
 */
final class FactBatchProcessor {

  private final FailureClassifier failures;

  FactBatchProcessor(FailureClassifier failures) {
    this.failures = failures;
  }

  /**
   * Throws what a retry may change, before or after some of the facts were applied.
   *
   * @param rejected is called with each fact that can never be applied, and the reason
   */
  <F extends Fact> void apply(
      FactListener<F> listener, List<F> facts, BiConsumer<F, String> rejected) {
    try {
      // A consumer acts for the registry: no caller is on its thread.
      CurrentCaller.asSystem(() -> {
        listener.apply(facts);
        return null;
      });
    } catch (RuntimeException failed) {
      if (failures.isTransient(failed)) {
        throw failed;
      }
      if (facts.size() > 1) {
        facts.forEach(fact -> apply(listener, List.of(fact), rejected));
      } else {
        rejected.accept(facts.getFirst(), reason(failed));
      }
    }
  }

  private static String reason(RuntimeException failed) {
    return failed instanceof PoisonFactException poison
        ? poison.reason()
        : "cannot be applied: " + failed.getClass().getSimpleName();
  }
}
