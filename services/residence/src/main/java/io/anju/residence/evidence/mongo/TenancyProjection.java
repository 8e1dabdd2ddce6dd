package io.anju.residence.evidence.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.anju.codes.PersonId;
import io.anju.contract.FactType;
import io.anju.contract.TenancyFact;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoProjection;
import io.anju.residence.evidence.EvidenceProjection;
import io.anju.residence.evidence.KnownTenancy;
import io.anju.residence.projection.VersionedProjection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tenancies by the people who live in them. */
public final class TenancyProjection
    implements EvidenceProjection<TenancyFact>, VersionedProjection {

  private static final String PEOPLE = "state.people";

  private final MongoProjection<TenancyDocument> tenancies;

  public TenancyProjection(AggregateStore store) {
    this.tenancies = store.projection("tenancies", TenancyDocument.class);
    tenancies.collection().createIndex(Indexes.ascending(PEOPLE));
  }

  /**
   * A person whom a newer version no longer names stays in the document as a former one, so that a
   * redelivery after a crash still finds whose permit to review.
   */
  @Override
  public void apply(List<TenancyFact> facts) {
    var namedBefore = everNamed(facts);
    tenancies.applyAll(
        facts.stream()
            .map(fact ->
                new Versioned<>(
                    fact.id(),
                    fact.version(),
                    TenancyDocument.from(fact, namedBefore.getOrDefault(fact.id(), Set.of()))))
            .toList());
  }

  @Override
  public Set<PersonId> affectedPersons(List<TenancyFact> facts) {
    var named =
        facts.stream()
            .flatMap(fact -> Stream.concat(fact.tenants().stream(), fact.occupants().stream()));
    var held = everNamed(facts).values().stream().flatMap(Set::stream);
    return Stream.concat(held, named).map(PersonId::new).collect(Collectors.toSet());
  }

  private Map<String, Set<String>> everNamed(List<TenancyFact> facts) {
    var byTenancy = new HashMap<String, Set<String>>();
    for (var document :
        tenancies
            .collection()
            .find(Filters.in("_id", facts.stream().map(TenancyFact::id).toList()))) {
      var tenancy = tenancies.open(document);
      byTenancy.put(tenancy.id(), tenancy.state().everNamed().collect(Collectors.toSet()));
    }
    return byTenancy;
  }

  /**
   * @param ids all of one person
   */
  public List<KnownTenancy> of(Collection<PersonId> ids) {
    var found = new ArrayList<KnownTenancy>();
    for (var document :
        tenancies
            .collection()
            .find(Filters.in(PEOPLE, ids.stream().map(PersonId::value).toList()))) {
      var tenancy = tenancies.open(document);
      found.add(tenancy.state().toDomain(tenancy.id(), ids));
    }
    return found;
  }

  @Override
  public FactType type() {
    return FactType.TENANCY;
  }

  @Override
  public long versionOf(String id) {
    return tenancies.find(id).map(Versioned::version).orElse(0L);
  }
}
