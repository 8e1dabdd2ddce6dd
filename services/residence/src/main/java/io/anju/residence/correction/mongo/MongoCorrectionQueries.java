package io.anju.residence.correction.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.correction.Correction;
import io.anju.residence.correction.CorrectionRepository;
import io.anju.residence.notification.Authority;
import io.anju.residence.notification.Inbox;
import java.util.List;
import java.util.Optional;

/** Corrections by person, and those not decided by office. */
final class MongoCorrectionQueries implements CorrectionRepository.Queries {

  private static final String ID = "_id";
  private static final String PERSON = "state.person";
  private static final String OFFICES = "state.offices";

  private final MongoAggregates<Correction, ?> corrections;

  MongoCorrectionQueries(MongoAggregates<Correction, ?> corrections) {
    this.corrections = corrections;
    corrections
        .collection()
        .createIndex(Indexes.ascending(PERSON, ID), new IndexOptions().name("person"));
    corrections
        .collection()
        .createIndex(
            Indexes.ascending(OFFICES, ID),
            new IndexOptions().name("open").partialFilterExpression(Filters.exists(OFFICES)));
  }

  @Override
  public List<Versioned<Correction>> submittedBy(
      List<PersonId> personIds, Optional<String> before, int limit) {
    var filter = Filters.in(PERSON, personIds.stream().map(PersonId::value).toList());
    return corrections.where(
        before.map(id -> Filters.and(filter, Filters.lt(ID, id))).orElse(filter),
        Sorts.descending(ID),
        limit);
  }

  @Override
  public List<Versioned<Correction>> pending(
      List<Authority> authorities, DivisionCode division, Optional<String> after, int limit) {
    var inboxes =
        authorities.stream().map(authority -> Inbox.of(authority, division).address()).toList();
    var filter = Filters.and(Filters.exists(OFFICES), Filters.in(OFFICES, inboxes));
    return corrections.where(
        after.map(id -> Filters.and(filter, Filters.gt(ID, id))).orElse(filter),
        Sorts.ascending(ID),
        limit);
  }
}
