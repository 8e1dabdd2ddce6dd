package io.anju.residence.evidence.mongo;

import io.anju.codes.PersonId;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.evidence.HeldEvidence;
import java.util.List;
import java.util.function.Function;

/**
 * The evidence held in the projections of the other services' facts.
 *
 * @param knownAs all ids of a person
 */
record MongoEvidenceRepository(
    TenancyProjection tenancies,
    EmploymentProjection employments,
    InsuranceProjection insurances,
    EnrolmentProjection enrolments,
    Function<PersonId, List<PersonId>> knownAs)
    implements EvidenceRepository {

  @Override
  public HeldEvidence of(PersonId person) {
    return ofIds(knownAs.apply(person));
  }

  @Override
  public HeldEvidence ofIds(List<PersonId> ids) {
    return new LazyHeldEvidence(this, ids);
  }
}
