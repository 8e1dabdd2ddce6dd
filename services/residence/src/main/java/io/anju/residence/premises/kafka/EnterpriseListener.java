package io.anju.residence.premises.kafka;

import io.anju.contract.EnterpriseFact;
import io.anju.contract.FactType;
import io.anju.platform.facts.FactListener;
import java.util.List;
import java.util.function.Consumer;

/** Keeps where enterprises are. */
public record EnterpriseListener(Consumer<List<EnterpriseFact>> handler)
    implements FactListener<EnterpriseFact> {

  @Override
  public FactType type() {
    return FactType.ENTERPRISE;
  }

  @Override
  public String name() {
    return "premises";
  }

  @Override
  public void apply(List<EnterpriseFact> facts) {
    handler.accept(facts);
  }
}
