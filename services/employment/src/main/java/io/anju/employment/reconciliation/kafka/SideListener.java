package io.anju.employment.reconciliation.kafka;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.employment.reconciliation.Reconciliation;
import io.anju.employment.Rest;
import io.anju.employment.reconciliation.Sides;
import io.anju.platform.facts.FactListener;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Hears of one side. The own records are heard as the world hears them, so that comparing holds up nobody who files.
 *
 * @param person the personId a fact is about
 * @param read how a fact changes their sides
 */
public record SideListener<F extends Fact>(
    FactType type, Function<F, String> person, BiFunction<F, Sides, Sides> read, Reconciliation reconciliation, Rest rest)
    implements FactListener<F> {

  @Override
  public String name() {
    return "reconciliation";
  }

  /** Findings are told in days. */
  @Override
  public boolean hurried() {
    return false;
  }

  @Override
  public void apply(List<F> facts) {
    var news = new HashMap<String, UnaryOperator<Sides>>();
    for (F fact : facts) {
      news.merge(person.apply(fact), sides -> read.apply(fact, sides), (one, other) -> sides -> other.apply(one.apply(sides)));
    }
    rest.after(() -> reconciliation.take(news));
  }
}
