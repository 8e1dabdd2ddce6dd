package io.anju.residence.correction.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.store.MongoAggregates;
import io.anju.platform.store.Versioned;
import io.anju.residence.correction.Correction;
import io.anju.residence.correction.CorrectionBook;
import io.anju.residence.notice.Authority;
import io.anju.residence.notice.Mailbox;
import java.util.List;
import java.util.Optional;

/** Corrections by person, and those not decided by office. */
public final class CorrectionsListed implements CorrectionBook.Listed {

  private static final String ID = "_id";
  private static final String PERSON = "state.person";
  private static final String OFFICES = "state.offices";

  private final MongoAggregates<Correction, ?> corrections;

  public CorrectionsListed(MongoAggregates<Correction, ?> corrections) {
    this.corrections = corrections;
    corrections.collection().createIndex(Indexes.ascending(PERSON, ID), new IndexOptions().name("person"));
    corrections.collection().createIndex(Indexes.ascending(OFFICES, ID),
        new IndexOptions().name("open").partialFilterExpression(Filters.exists(OFFICES)));
  }

  @Override
  public List<Versioned<Correction>> of(List<PersonId> person, Optional<String> before, int limit) {
    var theirs = Filters.in(PERSON, person.stream().map(PersonId::value).toList());
    return corrections.where(before.map(id -> Filters.and(theirs, Filters.lt(ID, id))).orElse(theirs), Sorts.descending(ID), limit);
  }

  @Override
  public List<Versioned<Correction>> open(List<Authority> authorities, DivisionCode division, Optional<String> after, int limit) {
    var boxes = authorities.stream().map(authority -> Mailbox.of(authority, division).address()).toList();
    var theirs = Filters.and(Filters.exists(OFFICES), Filters.in(OFFICES, boxes));
    return corrections.where(after.map(id -> Filters.and(theirs, Filters.gt(ID, id))).orElse(theirs), Sorts.ascending(ID), limit);
  }
}
