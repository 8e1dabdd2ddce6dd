package io.anju.residence.premises.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.CreditCode;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.premises.PremisesSearch;
import io.anju.residence.premises.RegisteredPremises;
import java.util.List;

/** Finds registered premises through an index of their operators. */
final class MongoPremisesSearch implements PremisesSearch {

  private static final String OPERATOR = "state.operator";

  /** More than any enterprise runs. */
  private static final int MAX_PER_OPERATOR = 1_000;

  private final MongoAggregates<RegisteredPremises, RegisteredPremisesDocument> premises;

  MongoPremisesSearch(MongoAggregates<RegisteredPremises, RegisteredPremisesDocument> premises) {
    this.premises = premises;
    premises.collection().createIndex(Indexes.ascending(OPERATOR));
  }

  @Override
  public List<Versioned<RegisteredPremises>> ofOperator(CreditCode operator) {
    return premises.where(
        Filters.eq(OPERATOR, operator.value()), Sorts.ascending("_id"), MAX_PER_OPERATOR);
  }
}
