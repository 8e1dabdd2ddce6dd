package io.anju.housing.inspection.mongo;

import io.anju.contract.Fact;
import io.anju.contract.InspectionFact;
import io.anju.housing.inspection.Finding;
import io.anju.housing.inspection.SafetyRecord;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.time.Clock;
import java.util.List;

/**
 * Maps safety records; their scope is the officials of the community, and the use case admits the
 * parties.
 */
record SafetyMapping(Clock clock) implements AggregateMapping<SafetyRecord, SafetyDocument> {

  @Override
  public String collection() {
    return "inspections";
  }

  @Override
  public Class<SafetyDocument> documentType() {
    return SafetyDocument.class;
  }

  @Override
  public SafetyDocument toDocument(Versioned<SafetyRecord> aggregate) {
    return SafetyDocument.from(aggregate.state());
  }

  @Override
  public SafetyRecord toDomain(String id, SafetyDocument document) {
    return document.toDomain(id);
  }

  @Override
  public Scope scope(SafetyRecord record) {
    return Scope.personal(List.of(record.community().value()), List.of(), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<SafetyRecord> aggregate) {
    var record = aggregate.state();
    return List.of(
        new InspectionFact(
            aggregate.id(),
            aggregate.version(),
            record.community().value(),
            record.inspections().stream()
                .map(visit ->
                    new InspectionFact.Visit(
                        visit.id(), visit.on(), visit.checklist(), visit.kinds()))
                .toList(),
            record.findings().stream().map(Finding::published).toList(),
            record.unchecked(),
            record.inspectAgainBy(),
            clock.instant()));
  }
}
