package io.anju.employment.record.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.employment.record.Employment;
import io.anju.employment.record.EmploymentSearch;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.Versioned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Finds records through indexes; what the caller may not see is left out by the query, so that no page comes up short. */
public final class MongoEmploymentSearch implements EmploymentSearch {

  private static final String PERSON = "state.personId";
  private static final String USCC = "state.uscc";
  private static final String FROM = "state.from";
  private static final String DIVISION = "state.division";
  private static final Bson BY_ID = Sorts.ascending("_id");

  private final MongoAggregates<Employment, EmploymentDocument> records;

  public MongoEmploymentSearch(MongoAggregates<Employment, EmploymentDocument> records) {
    this.records = records;
    records.collection().createIndex(Indexes.ascending(PERSON, USCC, FROM), new IndexOptions().name("beginning").unique(true));
    records.collection().createIndex(Indexes.ascending(USCC, "_id"), new IndexOptions().name("enterprise"));
  }

  @Override
  public Optional<Versioned<Employment>> beginning(PersonId person, CreditCode uscc, LocalDate from) {
    var same = Filters.and(Filters.eq(PERSON, person.value()), Filters.eq(USCC, uscc.value()), Filters.eq(FROM, from));
    return records.where(same, BY_ID, 1).stream().findFirst();
  }

  @Override
  public List<Versioned<Employment>> ofPerson(PersonId person, Optional<String> afterId, int limit) {
    return list(Filters.eq(PERSON, person.value()), afterId, limit);
  }

  @Override
  public List<Versioned<Employment>> ofEnterprise(CreditCode uscc, Optional<String> afterId, int limit) {
    return list(Filters.eq(USCC, uscc.value()), afterId, limit);
  }

  private List<Versioned<Employment>> list(Bson of, Optional<String> afterId, int limit) {
    var all = new ArrayList<Bson>(List.of(of));
    afterId.ifPresent(id -> all.add(Filters.gt("_id", id)));
    Optional.of(CurrentCaller.get()).filter(Caller::official).flatMap(Caller::division).ifPresent(mine -> all.add(within(mine)));
    return records.where(Filters.and(all), BY_ID, limit);
  }

  /** Codes of digits that begin with the division's: a range, so that an index may serve it. */
  private static Bson within(DivisionCode division) {
    return Filters.and(Filters.gte(DIVISION, division.value()), Filters.lt(DIVISION, division.value() + ":"));
  }
}
