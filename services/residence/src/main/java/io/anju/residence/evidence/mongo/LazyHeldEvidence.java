package io.anju.residence.evidence.mongo;

import io.anju.codes.PersonId;
import io.anju.residence.evidence.HeldEvidence;
import io.anju.residence.evidence.KnownEmployment;
import io.anju.residence.evidence.KnownEnrolment;
import io.anju.residence.evidence.KnownInsurance;
import io.anju.residence.evidence.KnownTenancy;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads each kind of record on first use and keeps it for the life of this object. Not safe for use
 * by several threads.
 */
final class LazyHeldEvidence implements HeldEvidence {

  private final MongoEvidenceRepository repository;
  private final List<PersonId> ids;
  private @Nullable List<KnownTenancy> tenancies;
  private @Nullable List<KnownEmployment> employments;
  private @Nullable List<KnownInsurance> insurance;
  private @Nullable List<KnownEnrolment> enrolments;

  LazyHeldEvidence(MongoEvidenceRepository repository, List<PersonId> ids) {
    this.repository = repository;
    this.ids = ids;
  }

  @Override
  public List<KnownTenancy> tenancies() {
    if (tenancies == null) {
      tenancies = repository.tenancies().of(ids);
    }
    return tenancies;
  }

  @Override
  public List<KnownEmployment> employments() {
    if (employments == null) {
      employments = repository.employments().of(ids);
    }
    return employments;
  }

  @Override
  public List<KnownInsurance> insurance() {
    if (insurance == null) {
      insurance = repository.insurances().of(ids);
    }
    return insurance;
  }

  @Override
  public List<KnownEnrolment> enrolments() {
    if (enrolments == null) {
      enrolments = repository.enrolments().of(ids);
    }
    return enrolments;
  }

  @Override
  public Optional<YearMonth> insuranceReportedThrough(String uscc) {
    return repository.insurances().reportedThrough(uscc);
  }

  @Override
  public Optional<Year> enrolmentsReportedThrough(String school) {
    return repository.enrolments().reportedThrough(school);
  }
}
