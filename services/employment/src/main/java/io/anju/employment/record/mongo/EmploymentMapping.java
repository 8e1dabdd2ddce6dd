package io.anju.employment.record.mongo;

import io.anju.contract.EmploymentFact;
import io.anju.contract.Fact;
import io.anju.employment.record.Employment;
import io.anju.employment.record.OccupationCode;
import io.anju.platform.access.Scope;
import io.anju.platform.store.AggregateMapping;
import io.anju.platform.store.Versioned;
import java.util.List;

/** Employment records in their collection. */
public final class EmploymentMapping implements AggregateMapping<Employment, EmploymentDocument> {

  @Override
  public String collection() {
    return "employments";
  }

  @Override
  public Class<EmploymentDocument> documentType() {
    return EmploymentDocument.class;
  }

  @Override
  public EmploymentDocument toDocument(Versioned<Employment> aggregate) {
    return EmploymentDocument.from(aggregate.state());
  }

  @Override
  public Employment toDomain(String id, EmploymentDocument document) {
    return document.toDomain();
  }

  @Override
  public Scope scope(Employment state) {
    return state.engagement().scope();
  }

  @Override
  public List<Fact> facts(Versioned<Employment> aggregate) {
    var engagement = aggregate.state().engagement();
    return List.of(new EmploymentFact(aggregate.id(), aggregate.version(), engagement.person().value(), engagement.uscc().value(),
        engagement.enterpriseName(), engagement.occupation().map(OccupationCode::value).orElse(null), engagement.contract(),
        engagement.from(), aggregate.state().until().orElse(null), engagement.division().value(),
        aggregate.state().updatedAt()));
  }
}
