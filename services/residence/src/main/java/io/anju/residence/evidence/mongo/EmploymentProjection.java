package io.anju.residence.evidence.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.anju.codes.PersonId;
import io.anju.contract.EmploymentFact;
import io.anju.contract.FactType;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoProjection;
import io.anju.residence.evidence.EvidenceProjection;
import io.anju.residence.evidence.KnownEmployment;
import io.anju.residence.projection.VersionedProjection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Employment records by person. */
public final class EmploymentProjection
    implements EvidenceProjection<EmploymentFact>, VersionedProjection {

  private static final String PERSON = "state.personId";

  private final MongoProjection<EmploymentDocument> employments;

  public EmploymentProjection(AggregateStore store) {
    this.employments = store.projection("employments", EmploymentDocument.class);
    employments.collection().createIndex(Indexes.ascending(PERSON));
  }

  @Override
  public void apply(List<EmploymentFact> facts) {
    employments.applyAll(
        facts.stream()
            .map(fact -> new Versioned<>(fact.id(), fact.version(), EmploymentDocument.from(fact)))
            .toList());
  }

  @Override
  public Set<PersonId> affectedPersons(List<EmploymentFact> facts) {
    return facts.stream()
        .map(EmploymentFact::personId)
        .map(PersonId::new)
        .collect(Collectors.toSet());
  }

  /**
   * @param ids all of one person
   */
  public List<KnownEmployment> of(Collection<PersonId> ids) {
    var found = new ArrayList<KnownEmployment>();
    for (var document :
        employments
            .collection()
            .find(Filters.in(PERSON, ids.stream().map(PersonId::value).toList()))) {
      var employment = employments.open(document);
      found.add(employment.state().toDomain(employment.id()));
    }
    return found;
  }

  @Override
  public FactType type() {
    return FactType.EMPLOYMENT;
  }

  @Override
  public long versionOf(String id) {
    return employments.find(id).map(Versioned::version).orElse(0L);
  }
}
