package io.anju.residence.evidence;

import io.anju.codes.PersonId;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Reads each kind of record when it is first asked for, and no second time. For one thread, and one question. */
final class ReadOnce implements HeldEvidence {

  private final Projections told;
  private final List<PersonId> ids;
  private List<KnownTenancy> tenancies;
  private List<KnownEmployment> employments;
  private List<KnownInsurance> insurance;
  private List<KnownEnrolment> enrolments;

  ReadOnce(Projections told, List<PersonId> ids) {
    this.told = told;
    this.ids = ids;
  }

  @Override
  public List<KnownTenancy> tenancies() {
    if (tenancies == null) {
      tenancies = told.tenancies().of(ids);
    }
    return tenancies;
  }

  @Override
  public List<KnownEmployment> employments() {
    if (employments == null) {
      employments = told.employments().of(ids);
    }
    return employments;
  }

  @Override
  public List<KnownInsurance> insurance() {
    if (insurance == null) {
      insurance = told.insurances().of(ids);
    }
    return insurance;
  }

  @Override
  public List<KnownEnrolment> enrolments() {
    if (enrolments == null) {
      enrolments = told.enrolments().of(ids);
    }
    return enrolments;
  }

  @Override
  public Optional<YearMonth> insuranceToldThrough(String uscc) {
    return told.insurances().toldThrough(uscc);
  }

  @Override
  public Optional<Year> enrolmentsToldThrough(String school) {
    return told.enrolments().toldThrough(school);
  }
}
