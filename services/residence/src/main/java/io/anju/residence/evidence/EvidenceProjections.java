package io.anju.residence.evidence;

import io.anju.codes.PersonId;
import io.anju.residence.evidence.mongo.EmploymentProjection;
import io.anju.residence.evidence.mongo.EnrolmentProjection;
import io.anju.residence.evidence.mongo.InsuranceProjection;
import io.anju.residence.evidence.mongo.TenancyProjection;
import java.util.List;
import java.util.function.Function;

/**
 * Each service's records, as they were told.
 *
 * @param knownAs all ids that lead to a person
 */
record EvidenceProjections(
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
