package io.anju.employment.insurance.mongo;

import io.anju.contract.Fact;
import io.anju.contract.InsuranceFact;
import io.anju.employment.insurance.InsuranceAccount;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.util.List;

/** Maps insurance accounts to their collection and to facts. */
public final class InsuranceMapping
    implements AggregateMapping<InsuranceAccount, InsuranceDocument> {

  @Override
  public String collection() {
    return "insurances";
  }

  @Override
  public Class<InsuranceDocument> documentType() {
    return InsuranceDocument.class;
  }

  @Override
  public InsuranceDocument toDocument(Versioned<InsuranceAccount> aggregate) {
    return InsuranceDocument.from(aggregate.state());
  }

  @Override
  public InsuranceAccount toDomain(String id, InsuranceDocument document) {
    return document.toDomain(id);
  }

  @Override
  public Scope scope(InsuranceAccount state) {
    return state.scope();
  }

  @Override
  public List<Fact> facts(Versioned<InsuranceAccount> aggregate) {
    var account = aggregate.state();
    return List.of(
        new InsuranceFact(
            aggregate.id(),
            aggregate.version(),
            account.id().person().value(),
            account.id().uscc().value(),
            account.division().value(),
            account.spans(),
            account.reportedThrough().toString(),
            account.changedAt()));
  }
}
