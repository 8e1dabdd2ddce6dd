package io.anju.employment.enterprise.mongo;

import io.anju.contract.EnterpriseFact;
import io.anju.contract.Fact;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.IndustryCode;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.util.List;

/** Maps enterprises to their collection, under their credit code, and to facts. */
public final class EnterpriseMapping implements AggregateMapping<Enterprise, EnterpriseDocument> {

  @Override
  public String collection() {
    return "enterprises";
  }

  @Override
  public Class<EnterpriseDocument> documentType() {
    return EnterpriseDocument.class;
  }

  @Override
  public EnterpriseDocument toDocument(Versioned<Enterprise> aggregate) {
    return EnterpriseDocument.from(aggregate.state());
  }

  @Override
  public Enterprise toDomain(String id, EnterpriseDocument document) {
    return document.toDomain(id);
  }

  @Override
  public Scope scope(Enterprise state) {
    return state.scope();
  }

  @Override
  public List<Fact> facts(Versioned<Enterprise> aggregate) {
    var enterprise = aggregate.state();
    var profile = enterprise.profile();
    return List.of(
        new EnterpriseFact(
            aggregate.id(),
            aggregate.version(),
            profile.name(),
            profile.address().orElse(null),
            profile.industry().map(IndustryCode::value).orElse(null),
            enterprise.changedAt()));
  }
}
