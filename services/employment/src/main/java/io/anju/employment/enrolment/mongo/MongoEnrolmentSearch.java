package io.anju.employment.enrolment.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.employment.enrolment.Enrolment;
import io.anju.employment.enrolment.EnrolmentSearch;
import io.anju.employment.mongo.VisibilityFilter;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Searches for enrolments through indexes. */
public final class MongoEnrolmentSearch implements EnrolmentSearch {

  private static final String PERSON = "state.personId";
  private static final String SCHOOL = "state.school";
  private static final String FROM = "state.from";
  private static final Bson BY_ID = Sorts.ascending("_id");

  private final MongoAggregates<Enrolment, EnrolmentDocument> records;

  public MongoEnrolmentSearch(MongoAggregates<Enrolment, EnrolmentDocument> records) {
    this.records = records;
    records
        .collection()
        .createIndex(
            Indexes.ascending(PERSON, SCHOOL, FROM),
            new IndexOptions().name("beginning").unique(true));
    records
        .collection()
        .createIndex(Indexes.ascending(SCHOOL, "_id"), new IndexOptions().name("school"));
  }

  @Override
  public Optional<Versioned<Enrolment>> findByFirstDay(
      PersonId person, CreditCode school, LocalDate from) {
    var same =
        Filters.and(
            Filters.eq(PERSON, person.value()),
            Filters.eq(SCHOOL, school.value()),
            Filters.eq(FROM, from));
    return records.where(same, BY_ID, 1).stream().findFirst();
  }

  @Override
  public List<Versioned<Enrolment>> ofPerson(PersonId person, Optional<String> afterId, int limit) {
    return records.where(
        VisibilityFilter.of(Filters.eq(PERSON, person.value()), afterId), BY_ID, limit);
  }

  @Override
  public List<Versioned<Enrolment>> ofSchool(
      CreditCode school, Optional<String> afterId, int limit) {
    return records.where(
        VisibilityFilter.of(Filters.eq(SCHOOL, school.value()), afterId), BY_ID, limit);
  }
}
