package io.anju.residence.evidence;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.InsuranceKind;
import io.anju.contract.employment.SchoolLevel;
import io.anju.residence.rules.condition.InsuredMonth;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What others have told of one made-up person, as a test says. */
public final class EvidenceFixture implements HeldEvidence {

  static final PersonId PERSON = new PersonId("abcdefghijklmnopqrstuvwxyz");
  static final DivisionCode SHENZHEN = new DivisionCode("4403");
  private static final Optional<DivisionCode> FUTIAN = Optional.of(new DivisionCode("440304"));

  private final List<KnownTenancy> tenancies = new ArrayList<>();
  private final List<KnownEmployment> employments = new ArrayList<>();
  private final List<KnownInsurance> insurances = new ArrayList<>();
  private final List<KnownEnrolment> enrolments = new ArrayList<>();
  private final Map<String, YearMonth> insuranceMarks = new HashMap<>();
  private final Map<String, Year> enrolmentMarks = new HashMap<>();

  EvidenceFixture tenancy(String id, String division, String from, String until) {
    tenancies.add(
        new KnownTenancy(
            id,
            new DwellingCode("4403040010010100001000001"),
            new DivisionCode(division),
            Optional.empty(),
            Optional.empty(),
            Set.of(PERSON),
            LocalDate.parse(from),
            Optional.of(LocalDate.parse(until))));
    return this;
  }

  EvidenceFixture employment(String id, String from, String until) {
    return employment(id, from, until, "440305");
  }

  EvidenceFixture employment(String id, String from, String until, String division) {
    employments.add(
        new KnownEmployment(
            id,
            "u",
            LocalDate.parse(from),
            Optional.ofNullable(until).map(LocalDate::parse),
            Optional.of(new DivisionCode(division))));
    return this;
  }

  EvidenceFixture insurance(String uscc, String... months) {
    insurances.add(
        new KnownInsurance(
            "i-" + uscc,
            uscc,
            FUTIAN,
            Arrays.stream(months)
                .map(month ->
                    new InsuredMonth(YearMonth.parse(month), Set.of(InsuranceKind.PENSION)))
                .toList()));
    return this;
  }

  EvidenceFixture insuranceReportedThrough(String uscc, String month) {
    insuranceMarks.put(uscc, YearMonth.parse(month));
    return this;
  }

  EvidenceFixture enrolment(String school, int year, String until) {
    enrolments.add(
        new KnownEnrolment(
            "x-" + year,
            school,
            FUTIAN,
            Year.of(year),
            SchoolLevel.PRIMARY,
            true,
            LocalDate.of(year, 9, 1),
            Optional.ofNullable(until).map(LocalDate::parse)));
    return this;
  }

  EvidenceFixture enrolmentsReportedThrough(String school, int year) {
    enrolmentMarks.put(school, Year.of(year));
    return this;
  }

  @Override
  public List<KnownTenancy> tenancies() {
    return tenancies;
  }

  @Override
  public List<KnownEmployment> employments() {
    return employments;
  }

  @Override
  public List<KnownInsurance> insurance() {
    return insurances;
  }

  @Override
  public List<KnownEnrolment> enrolments() {
    return enrolments;
  }

  @Override
  public Optional<YearMonth> insuranceReportedThrough(String uscc) {
    return Optional.ofNullable(insuranceMarks.get(uscc));
  }

  @Override
  public Optional<Year> enrolmentsReportedThrough(String school) {
    return Optional.ofNullable(enrolmentMarks.get(school));
  }
}
