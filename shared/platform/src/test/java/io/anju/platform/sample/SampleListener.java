package io.anju.platform.sample;

import io.anju.contract.EnterpriseFact;
import io.anju.contract.FactType;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.facts.FactListener;
import io.anju.platform.facts.PoisonFactException;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoProjection;
import java.util.List;

/** Keeps a projection of its own service's facts, and cannot stand the name "poison". */
public class SampleListener implements FactListener<EnterpriseFact> {

  public record SampleView(String name) {}

  private final MongoProjection<SampleView> projection;

  SampleListener(AggregateStore store) {
    this.projection = store.projection("heard", SampleView.class);
  }

  MongoProjection<SampleView> projection() {
    return projection;
  }

  @Override
  public FactType type() {
    return FactType.ENTERPRISE;
  }

  @Override
  public String name() {
    return "heard";
  }

  @Override
  public void apply(List<EnterpriseFact> facts) {
    if (facts.stream().anyMatch(fact -> fact.name().equals("poison"))) {
      throw new PoisonFactException("a name nobody can stand");
    }
    projection.applyAll(
        facts.stream()
            .map(fact -> new Versioned<>(fact.id(), fact.version(), new SampleView(fact.name())))
            .toList());
  }
}
