package io.anju.residence.evidence.kafka;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.platform.facts.FactListener;
import java.util.List;
import java.util.function.Consumer;

/** Keeps what other services tell that permits stand on. */
public record EvidenceListener<F extends Fact>(FactType type, Consumer<List<F>> handler)
    implements FactListener<F> {

  @Override
  public String name() {
    return "evidence";
  }

  @Override
  public void apply(List<F> facts) {
    handler.accept(facts);
  }
}
