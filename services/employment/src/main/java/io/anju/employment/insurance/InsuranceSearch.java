package io.anju.employment.insurance;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Searches for insurance accounts; only those visible to the current caller are found. */
public interface InsuranceSearch {

  List<Versioned<InsuranceAccount>> findAll(Collection<AccountId> ids);

  /** In the order of their ids. */
  List<Versioned<InsuranceAccount>> ofPerson(PersonId person, Optional<String> afterId, int limit);

  /** In the order of their ids. */
  List<Versioned<InsuranceAccount>> ofEnterprise(
      CreditCode uscc, Optional<String> afterId, int limit);
}
