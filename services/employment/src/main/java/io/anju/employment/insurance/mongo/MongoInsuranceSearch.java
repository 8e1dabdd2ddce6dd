package io.anju.employment.insurance.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.employment.insurance.AccountId;
import io.anju.employment.insurance.InsuranceAccount;
import io.anju.employment.insurance.InsuranceSearch;
import io.anju.employment.mongo.VisibilityFilter;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Searches for accounts by id, person and enterprise through indexes. */
public final class MongoInsuranceSearch implements InsuranceSearch {

  private static final String PERSON = "state.personId";
  private static final String USCC = "state.uscc";
  private static final Bson BY_ID = Sorts.ascending("_id");

  private final MongoAggregates<InsuranceAccount, InsuranceDocument> accounts;

  public MongoInsuranceSearch(MongoAggregates<InsuranceAccount, InsuranceDocument> accounts) {
    this.accounts = accounts;
    accounts
        .collection()
        .createIndex(Indexes.ascending(PERSON, "_id"), new IndexOptions().name("person"));
    accounts
        .collection()
        .createIndex(Indexes.ascending(USCC, "_id"), new IndexOptions().name("enterprise"));
  }

  @Override
  public List<Versioned<InsuranceAccount>> findAll(Collection<AccountId> ids) {
    return accounts.where(
        Filters.in("_id", ids.stream().map(AccountId::value).toList()), BY_ID, ids.size());
  }

  @Override
  public List<Versioned<InsuranceAccount>> ofPerson(
      PersonId person, Optional<String> afterId, int limit) {
    return accounts.where(
        VisibilityFilter.of(Filters.eq(PERSON, person.value()), afterId), BY_ID, limit);
  }

  @Override
  public List<Versioned<InsuranceAccount>> ofEnterprise(
      CreditCode uscc, Optional<String> afterId, int limit) {
    return accounts.where(
        VisibilityFilter.of(Filters.eq(USCC, uscc.value()), afterId), BY_ID, limit);
  }
}
