package io.anju.housing.tenancy.mongo;

import io.anju.contract.Fact;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyScope;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateMapping;
import java.time.Clock;
import java.util.List;

/**
 * Maps tenancies. Their scope is the parties and the officials of the dwelling's community; that of
 * an abandoned tenancy is empty.
 */
public final class TenancyMapping implements AggregateMapping<Tenancy, TenancyDocument> {

  private final TenancyDocumentMapper documentMapper;
  private final TenancyFacts facts;

  public TenancyMapping(PersonalFields fields, Clock clock) {
    this.documentMapper = new TenancyDocumentMapper(new IdentityDocumentMapper(fields));
    this.facts = new TenancyFacts(clock, new IdentityDocumentMapper(fields));
  }

  @Override
  public String collection() {
    return "tenancies";
  }

  @Override
  public Class<TenancyDocument> documentType() {
    return TenancyDocument.class;
  }

  @Override
  public TenancyDocument toDocument(Versioned<Tenancy> aggregate) {
    return documentMapper.toDocument(aggregate.state());
  }

  @Override
  public Tenancy toDomain(String id, TenancyDocument document) {
    return documentMapper.toDomain(document);
  }

  @Override
  public Scope scope(Tenancy tenancy) {
    return tenancy
        .recordedDetails()
        .map(TenancyScope::of)
        .orElseGet(() -> Scope.personal(List.of(), List.of(), List.of()));
  }

  @Override
  public List<Fact> facts(Versioned<Tenancy> aggregate) {
    return List.copyOf(facts.of(aggregate));
  }
}
