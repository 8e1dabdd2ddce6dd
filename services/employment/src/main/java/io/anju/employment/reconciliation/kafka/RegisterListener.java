package io.anju.employment.reconciliation.kafka;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.employment.DutyCycleThrottle;
import io.anju.employment.reconciliation.Reconciliation;
import io.anju.employment.reconciliation.RegisterRecords;
import io.anju.platform.facts.FactListener;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Applies the facts of one register. The service consumes its own employment facts as well, so that
 * filing does not wait for the comparison.
 *
 * @param personId of the person a fact is about
 * @param update applies a fact to that person's records
 */
public record RegisterListener<F extends Fact>(
    FactType type,
    Function<F, String> personId,
    BiFunction<F, RegisterRecords, RegisterRecords> update,
    Reconciliation reconciliation,
    DutyCycleThrottle throttle)
    implements FactListener<F> {

  @Override
  public String name() {
    return "reconciliation";
  }

  /** Grace periods are counted in days. */
  @Override
  public boolean latencySensitive() {
    return false;
  }

  @Override
  public void apply(List<F> facts) {
    var updates = new HashMap<String, UnaryOperator<RegisterRecords>>();
    for (F fact : facts) {
      updates.merge(
          personId.apply(fact),
          records -> update.apply(fact, records),
          (one, other) -> records -> other.apply(one.apply(records)));
    }
    throttle.run(() -> reconciliation.apply(updates));
  }
}
