package io.anju.platform.sample;

import io.anju.contract.EnterpriseFact;
import io.anju.contract.Fact;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.time.Instant;
import java.util.List;

final class SampleMapping implements AggregateMapping<Sample, SampleDocument> {

  @Override
  public String collection() {
    return "samples";
  }

  @Override
  public Class<SampleDocument> documentType() {
    return SampleDocument.class;
  }

  @Override
  public SampleDocument toDocument(Versioned<Sample> aggregate) {
    var sample = aggregate.state();
    return new SampleDocument(sample.name(), sample.division(), sample.person());
  }

  @Override
  public Sample toDomain(String id, SampleDocument document) {
    return new Sample(document.name(), document.division(), document.person());
  }

  @Override
  public Scope scope(Sample sample) {
    return Scope.personal(List.of(sample.division()), List.of(sample.person()), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<Sample> now) {
    return List.of(
        new EnterpriseFact(now.id(), now.version(), now.state().name(), null, null, Instant.EPOCH));
  }
}
