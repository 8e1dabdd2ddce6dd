package io.anju.employment.enrolment.mongo;

import io.anju.contract.EnrolmentFact;
import io.anju.contract.Fact;
import io.anju.employment.enrolment.Enrolment;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.util.List;

/** Maps enrolments to their collection and to facts. */
public final class EnrolmentMapping implements AggregateMapping<Enrolment, EnrolmentDocument> {

  @Override
  public String collection() {
    return "enrolments";
  }

  @Override
  public Class<EnrolmentDocument> documentType() {
    return EnrolmentDocument.class;
  }

  @Override
  public EnrolmentDocument toDocument(Versioned<Enrolment> aggregate) {
    return EnrolmentDocument.from(aggregate.state());
  }

  @Override
  public Enrolment toDomain(String id, EnrolmentDocument document) {
    return document.toDomain();
  }

  @Override
  public Scope scope(Enrolment state) {
    var schooling = state.schooling();
    return Scope.personal(
        List.of(schooling.division().value()),
        List.of(schooling.person().value()),
        List.of(schooling.school().value()));
  }

  @Override
  public List<Fact> facts(Versioned<Enrolment> aggregate) {
    var schooling = aggregate.state().schooling();
    return List.of(
        new EnrolmentFact(
            aggregate.id(),
            aggregate.version(),
            schooling.person().value(),
            schooling.school().value(),
            schooling.schoolName().orElse(null),
            schooling.year().year().getValue(),
            schooling.level(),
            schooling.fullTime(),
            schooling.division().value(),
            schooling.from(),
            aggregate.state().until().orElse(null),
            aggregate.state().updatedAt()));
  }
}
