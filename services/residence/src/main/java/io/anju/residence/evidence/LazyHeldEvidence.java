package io.anju.residence.evidence;

import io.anju.codes.PersonId;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Reads each kind of record when it is first asked for, and no second time. For one thread, and one
 * question.
 */
final class LazyHeldEvidence implements HeldEvidence {

  private final EvidenceProjections projections;
  private final List<PersonId> ids;
  private List<KnownTenancy> tenancies;
  private List<KnownEmployment> employments;
  private List<KnownInsurance> insurance;
  private List<KnownEnrolment> enrolments;

  LazyHeldEvidence(EvidenceProjections projections, List<PersonId> ids) {
    this.projections = projections;
    this.ids = ids;
  }

  @Override
  public List<KnownTenancy> tenancies() {
    if (tenancies == null) {
      tenancies = projections.tenancies().of(ids);
    }
    return tenancies;
  }

  @Override
  public List<KnownEmployment> employments() {
    if (employments == null) {
      employments = projections.employments().of(ids);
    }
    return employments;
  }

  @Override
  public List<KnownInsurance> insurance() {
    if (insurance == null) {
      insurance = projections.insurances().of(ids);
    }
    return insurance;
  }

  @Override
  public List<KnownEnrolment> enrolments() {
    if (enrolments == null) {
      enrolments = projections.enrolments().of(ids);
    }
    return enrolments;
  }

  @Override
  public Optional<YearMonth> insuranceReportedThrough(String uscc) {
    return projections.insurances().reportedThrough(uscc);
  }

  @Override
  public Optional<Year> enrolmentsReportedThrough(String school) {
    return projections.enrolments().reportedThrough(school);
  }
}
