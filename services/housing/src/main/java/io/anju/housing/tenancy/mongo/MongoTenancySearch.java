package io.anju.housing.tenancy.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancySearch;
import io.anju.housing.tenancy.filing.FilingNumber;
import io.anju.housing.tenancy.mongo.TenancyDocument.ConfirmationDocument.State;
import io.anju.housing.tenancy.mongo.TenancyDocument.Stage;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * Finds tenancies through indexes. The query itself is limited to an official's division, so that
 * pages are full.
 */
final class MongoTenancySearch implements TenancySearch {

  private static final String LANDLORD_PERSON = "state.landlordPerson";
  private static final String LANDLORD_USCC = "state.landlordUscc";
  private static final String TENANTS = "state.tenants";
  private static final String OCCUPANTS = "state.occupants";
  private static final String DWELLING = "state.dwelling";
  private static final String NUMBER = "state.filing.number";
  private static final String CONFIRMATION_STATE = "state.confirmation.said";
  private static final String STAGE = "state.stage";
  private static final String COMMUNITY = "state.community";
  private static final String DUE_ON = "state.dueOn";

  private final MongoAggregates<Tenancy, TenancyDocument> tenancies;

  MongoTenancySearch(MongoAggregates<Tenancy, TenancyDocument> tenancies) {
    this.tenancies = tenancies;
    for (String field : List.of(TENANTS, OCCUPANTS, DWELLING, NUMBER)) {
      tenancies.collection().createIndex(Indexes.ascending(field));
    }
    tenancies.collection().createIndex(Indexes.ascending(LANDLORD_PERSON, DWELLING));
    tenancies.collection().createIndex(Indexes.ascending(LANDLORD_USCC, DWELLING));
    tenancies.collection().createIndex(Indexes.ascending(CONFIRMATION_STATE, COMMUNITY));
    tenancies
        .collection()
        .createIndex(
            Indexes.ascending(DUE_ON),
            new IndexOptions().name("due").partialFilterExpression(Filters.exists(DUE_ON)));
  }

  @Override
  public List<Versioned<Tenancy>> findByPerson(
      PersonId person, Optional<String> afterId, int limit) {
    String id = person.value();
    return list(
        Filters.or(
            Filters.eq(LANDLORD_PERSON, id), Filters.eq(TENANTS, id), Filters.eq(OCCUPANTS, id)),
        afterId,
        limit);
  }

  @Override
  public List<Versioned<Tenancy>> findByDwelling(
      DwellingCode dwelling, Optional<String> afterId, int limit) {
    return list(Filters.eq(DWELLING, dwelling.value()), afterId, limit);
  }

  @Override
  public List<Versioned<Tenancy>> findObjected(Optional<String> afterId, int limit) {
    return list(
        Filters.and(
            Filters.eq(CONFIRMATION_STATE, State.OBJECTED.name()),
            Filters.eq(STAGE, Stage.FILED.name())),
        afterId,
        limit);
  }

  @Override
  public List<Versioned<Tenancy>> findDue(LocalDate day, int limit) {
    return tenancies.where(
        Filters.and(Filters.exists(DUE_ON), Filters.lte(DUE_ON, day)),
        Sorts.ascending(DUE_ON),
        limit);
  }

  @Override
  public Optional<Versioned<Tenancy>> findByNumber(FilingNumber number) {
    // System: anybody who has the certificate may verify the filing.
    return CurrentCaller.asSystem(
            () -> tenancies.where(Filters.eq(NUMBER, number.value()), Sorts.ascending("_id"), 1))
        .stream()
        .findFirst();
  }

  /** Page by page, because a dwelling may have been let many times. */
  @Override
  public List<DwellingCode> findDwellingsLetBy(
      Party landlord, Optional<DwellingCode> after, int limit) {
    var ofLandlord =
        switch (landlord) {
          case Party.Person(var id) -> Filters.eq(LANDLORD_PERSON, id.value());
          case Party.Organisation(var uscc) -> Filters.eq(LANDLORD_USCC, uscc.value());
        };
    var dwellings = new LinkedHashSet<DwellingCode>();
    String last = after.map(DwellingCode::value).orElse("");
    while (dwellings.size() < limit) {
      var page = Filters.and(ofLandlord, Filters.gt(DWELLING, last));
      // System: only dwelling codes are returned; the tenancies of each are read under the caller.
      var found =
          CurrentCaller.asSystem(() -> tenancies.where(page, Sorts.ascending(DWELLING), limit))
              .stream()
              .flatMap(one -> one.state().recordedDetails().stream())
              .map(details -> details.lease().dwelling())
              .toList();
      dwellings.addAll(found);
      if (found.size() < limit) {
        break;
      }
      last = found.getLast().value();
    }
    return dwellings.stream().limit(limit).toList();
  }

  private List<Versioned<Tenancy>> list(Bson of, Optional<String> afterId, int limit) {
    var all = new ArrayList<Bson>(List.of(of));
    afterId.ifPresent(id -> all.add(Filters.gt("_id", id)));
    Optional.of(CurrentCaller.get())
        .filter(Caller::official)
        .flatMap(Caller::division)
        .ifPresent(callersDivision -> all.add(inDivision(callersDivision)));
    return tenancies.where(Filters.and(all), Sorts.ascending("_id"), limit);
  }

  /** A range over codes of digits with the division's prefix, so that an index can serve it. */
  private static Bson inDivision(DivisionCode division) {
    return Filters.and(
        Filters.gte(COMMUNITY, division.value()), Filters.lt(COMMUNITY, division.value() + ":"));
  }
}
