package io.anju.employment.insurance;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.fixture.InMemoryAggregates;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Searches the accounts held in memory. */
public record InsuranceSearchFixture(InMemoryAggregates<InsuranceAccount> accounts)
    implements InsuranceSearch {

  public InsuranceSearchFixture() {
    this(InMemoryAggregates.withUnique(InsuranceAccount::scope, InsuranceAccount::id));
  }

  @Override
  public List<Versioned<InsuranceAccount>> findAll(Collection<AccountId> ids) {
    return visible(account -> ids.contains(account.id()));
  }

  @Override
  public List<Versioned<InsuranceAccount>> ofPerson(
      PersonId person, Optional<String> afterId, int limit) {
    return visible(account -> account.id().person().equals(person));
  }

  @Override
  public List<Versioned<InsuranceAccount>> ofEnterprise(
      CreditCode uscc, Optional<String> afterId, int limit) {
    return visible(account -> account.id().uscc().equals(uscc));
  }

  private List<Versioned<InsuranceAccount>> visible(Predicate<InsuranceAccount> wanted) {
    return accounts.visible().filter(one -> wanted.test(one.state())).toList();
  }
}
