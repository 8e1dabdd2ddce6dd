package io.anju.employment.record.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.employment.mongo.VisibilityFilter;
import io.anju.employment.record.Employment;
import io.anju.employment.record.EmploymentSearch;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Searches for employment records through indexes. */
public final class MongoEmploymentSearch implements EmploymentSearch {

  private static final String PERSON = "state.personId";
  private static final String USCC = "state.uscc";
  private static final String FROM = "state.from";
  private static final String HOST_EMPLOYER = "state.workplace.userEnterprise";
  private static final Bson BY_ID = Sorts.ascending("_id");

  private final MongoAggregates<Employment, EmploymentDocument> records;

  public MongoEmploymentSearch(MongoAggregates<Employment, EmploymentDocument> records) {
    this.records = records;
    records
        .collection()
        .createIndex(
            Indexes.ascending(PERSON, USCC, FROM),
            new IndexOptions().name("beginning").unique(true));
    records
        .collection()
        .createIndex(Indexes.ascending(USCC, "_id"), new IndexOptions().name("enterprise"));
    records
        .collection()
        .createIndex(
            Indexes.ascending(HOST_EMPLOYER, "_id"),
            new IndexOptions()
                .name("userEnterprise")
                .partialFilterExpression(Filters.exists(HOST_EMPLOYER)));
  }

  @Override
  public Optional<Versioned<Employment>> findByFirstDay(
      PersonId person, CreditCode uscc, LocalDate from) {
    var same =
        Filters.and(
            Filters.eq(PERSON, person.value()),
            Filters.eq(USCC, uscc.value()),
            Filters.eq(FROM, from));
    return records.where(same, BY_ID, 1).stream().findFirst();
  }

  @Override
  public List<Versioned<Employment>> ofPerson(
      PersonId person, Optional<String> afterId, int limit) {
    return list(Filters.eq(PERSON, person.value()), afterId, limit);
  }

  /**
   * Runs two queries, each through its own index, and merges their results; a single query for both
   * could use neither.
   */
  @Override
  public List<Versioned<Employment>> ofEnterprise(
      CreditCode uscc, Optional<String> afterId, int limit) {
    var own = list(Filters.eq(USCC, uscc.value()), afterId, limit);
    var dispatchedTo =
        list(
            Filters.and(Filters.exists(HOST_EMPLOYER), Filters.eq(HOST_EMPLOYER, uscc.value())),
            afterId,
            limit);
    return Stream.concat(own.stream(), dispatchedTo.stream())
        .sorted(Comparator.comparing(Versioned::id))
        .limit(limit)
        .toList();
  }

  private List<Versioned<Employment>> list(Bson of, Optional<String> afterId, int limit) {
    return records.where(VisibilityFilter.of(of, afterId), BY_ID, limit);
  }
}
