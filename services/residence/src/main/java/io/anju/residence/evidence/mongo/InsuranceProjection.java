package io.anju.residence.evidence.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.contract.InsuranceFact;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoProjection;
import io.anju.residence.evidence.EvidenceProjection;
import io.anju.residence.evidence.KnownInsurance;
import io.anju.residence.projection.VersionedProjection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Insurance accounts by person, and the newest month that each enterprise has reported. */
public final class InsuranceProjection
    implements EvidenceProjection<InsuranceFact>, VersionedProjection {

  private static final String PERSON = "state.personId";

  private final MongoProjection<InsuranceDocument> accounts;
  private final FeedWatermarks watermarks;

  public InsuranceProjection(AggregateStore store) {
    this.accounts = store.projection("insurances", InsuranceDocument.class);
    this.watermarks = new FeedWatermarks(store, "insuranceMarks");
    accounts.collection().createIndex(Indexes.ascending(PERSON));
  }

  /**
   * The accounts are written before the watermark; the other order would make a late fact look like
   * an end.
   */
  @Override
  public void apply(List<InsuranceFact> facts) {
    accounts.applyAll(
        facts.stream()
            .map(fact -> new Versioned<>(fact.id(), fact.version(), InsuranceDocument.from(fact)))
            .toList());
    watermarks.advance(
        facts.stream()
            .collect(
                Collectors.toMap(
                    InsuranceFact::uscc, InsuranceFact::toldThrough, FeedWatermarks::latest)));
  }

  @Override
  public Set<PersonId> affectedPersons(List<InsuranceFact> facts) {
    return facts.stream()
        .map(InsuranceFact::personId)
        .map(PersonId::new)
        .collect(Collectors.toSet());
  }

  /**
   * @param ids all of one person
   */
  public List<KnownInsurance> of(Collection<PersonId> ids) {
    var found = new ArrayList<KnownInsurance>();
    for (var document :
        accounts
            .collection()
            .find(Filters.in(PERSON, ids.stream().map(PersonId::value).toList()))) {
      var account = accounts.open(document);
      found.add(account.state().toDomain(account.id()));
    }
    return found;
  }

  public Optional<YearMonth> reportedThrough(String uscc) {
    return watermarks.of(uscc).map(YearMonth::parse);
  }

  @Override
  public FactType type() {
    return FactType.INSURANCE;
  }

  @Override
  public long versionOf(String id) {
    return accounts.find(id).map(Versioned::version).orElse(0L);
  }
}
