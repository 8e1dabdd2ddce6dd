package io.anju.employment.record.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.contract.EmploymentFact;
import io.anju.contract.Fact;
import io.anju.employment.record.Employment;
import io.anju.employment.record.Filed;
import io.anju.employment.record.Filings;
import io.anju.employment.record.NameDigest;
import io.anju.employment.record.OccupationCode;
import io.anju.employment.record.Workplace;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maps employment records to their collection and to facts. */
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
    var state = aggregate.state();
    var engagement = state.engagement();
    return List.of(
        new EmploymentFact(
            aggregate.id(),
            aggregate.version(),
            engagement.person().value(),
            engagement.uscc().value(),
            engagement.enterpriseName(),
            engagement.occupation().map(OccupationCode::value).orElse(null),
            engagement.contract(),
            engagement.from(),
            state.until().orElse(null),
            state instanceof Employment.Ended,
            engagement.division().value(),
            workplace(engagement.workplace()),
            filing(engagement.filings()),
            engagement.name().map(NameDigest::value).orElse(null),
            state.updatedAt()));
  }

  private static EmploymentFact.@Nullable Workplace workplace(Workplace workplace) {
    return workplace.equals(Workplace.AT_EMPLOYER)
        ? null
        : new EmploymentFact.Workplace(
            workplace.hostEmployer().map(CreditCode::value).orElse(null),
            workplace.address().orElse(null),
            workplace.division().map(DivisionCode::value).orElse(null));
  }

  private static EmploymentFact.@Nullable Filing filing(Filings filings) {
    return filings.equals(Filings.NONE)
        ? null
        : new EmploymentFact.Filing(
            filings.hire().map(Filed::filedOn).orElse(null),
                filings.hire().map(Filed::late).orElse(null),
            filings.leaving().map(Filed::filedOn).orElse(null),
                filings.leaving().map(Filed::late).orElse(null));
  }
}
