package io.anju.residence.evidence;

import io.anju.codes.PersonId;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is held under any id of a person: a record keeps the id it was made for, whatever number turned out to be right since.
 *
 * @param knownAs all ids that lead to a person
 */
record UnderEveryId(HeldEvidence held, Function<PersonId, List<PersonId>> knownAs) implements HeldEvidence {

  @Override
  public List<KnownTenancy> tenanciesOf(PersonId person) {
    return all(person, held::tenanciesOf);
  }

  @Override
  public List<KnownEmployment> employmentsOf(PersonId person) {
    return all(person, held::employmentsOf);
  }

  @Override
  public List<KnownInsurance> insuranceOf(PersonId person) {
    return all(person, held::insuranceOf);
  }

  @Override
  public List<KnownEnrolment> enrolmentsOf(PersonId person) {
    return all(person, held::enrolmentsOf);
  }

  @Override
  public Optional<YearMonth> insuranceToldThrough(String uscc) {
    return held.insuranceToldThrough(uscc);
  }

  @Override
  public Optional<Year> enrolmentsToldThrough(String school) {
    return held.enrolmentsToldThrough(school);
  }

  /** A tenancy may name two ids of one person. */
  private <T> List<T> all(PersonId person, Function<PersonId, List<T>> records) {
    return knownAs.apply(person).stream().flatMap(id -> records.apply(id).stream()).distinct().toList();
  }
}
