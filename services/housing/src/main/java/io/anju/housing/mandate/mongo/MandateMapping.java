package io.anju.housing.mandate.mongo;

import io.anju.contract.Fact;
import io.anju.housing.mandate.Mandate;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.util.List;

/** Maps mandates; both parties, and the division that recorded one, may read it. */
final class MandateMapping implements AggregateMapping<Mandate, MandateDocument> {

  @Override
  public String collection() {
    return "mandates";
  }

  @Override
  public Class<MandateDocument> documentType() {
    return MandateDocument.class;
  }

  @Override
  public MandateDocument toDocument(Versioned<Mandate> aggregate) {
    return MandateDocument.from(aggregate.state());
  }

  @Override
  public Mandate toDomain(String id, MandateDocument document) {
    return document.toDomain();
  }

  @Override
  public Scope scope(Mandate mandate) {
    return mandate.scope();
  }

  @Override
  public List<Fact> facts(Versioned<Mandate> aggregate) {
    return List.of();
  }
}
