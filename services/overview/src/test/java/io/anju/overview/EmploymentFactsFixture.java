package io.anju.overview;

import static io.anju.overview.FactsFixture.CHANGED_AT;
import static io.anju.overview.FactsFixture.SPRING;

import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.EnterpriseFact;
import io.anju.contract.InsuranceFact;
import io.anju.contract.employment.ContractKind;
import io.anju.contract.employment.InsuranceKind;
import io.anju.contract.employment.SchoolLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Facts about made-up employments, as the employment service publishes them. */
public final class EmploymentFactsFixture {

  public static final String USCC = "91110000600037341L";

  private EmploymentFactsFixture() {}

  /** An employment recorded under a former name of the enterprise. */
  public static EmploymentFact employment(
      String id, long version, String person, UnaryOperator<LocalDate> until) {
    return new EmploymentFact(
        id,
        version,
        person,
        USCC,
        "旧名",
        "6-25-04",
        ContractKind.FIXED_TERM,
        SPRING,
        until.apply(SPRING),
        null,
        "440305",
        null,
        null,
        null,
        CHANGED_AT);
  }

  public static InsuranceFact insurance(String person, long version, String from, String to) {
    return new InsuranceFact(
        person + ":" + USCC,
        version,
        person,
        USCC,
        "440305",
        List.of(
            new InsuranceFact.Span(
                from, to, List.of(InsuranceKind.PENSION, InsuranceKind.MEDICAL), CHANGED_AT)),
        to,
        CHANGED_AT);
  }

  /** An enrolment at a school that is not registered as an enterprise, in an unknown division. */
  public static EnrolmentFact enrolment(String id, long version, String person) {
    return new EnrolmentFact(
        id,
        version,
        person,
        "12440300MB2D00000X",
        "样例中学",
        SPRING.getYear() - 1,
        SchoolLevel.SENIOR_SECONDARY,
        true,
        null,
        SPRING,
        null,
        CHANGED_AT);
  }

  public static EnterpriseFact enterprise(long version, String name) {
    return new EnterpriseFact(USCC, version, name, null, "C3912", CHANGED_AT);
  }
}
