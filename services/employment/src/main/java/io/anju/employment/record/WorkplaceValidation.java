package io.anju.employment.record;

import io.anju.codes.CreditCode;
import io.anju.contract.employment.ContractKind;
import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Validates the workplace of a record. */
public final class WorkplaceValidation {

  private static final String HOST_EMPLOYER = "workplace.userEnterprise";

  private WorkplaceValidation() {}

  /**
   * Every error in a workplace: only dispatched workers work for a host employer, which must be
   * registered (劳动合同法 art. 58).
   */
  public static List<FieldError> validate(
      Workplace workplace,
      ContractKind contract,
      CreditCode employer,
      Predicate<CreditCode> registered) {
    var errors = new ArrayList<FieldError>();
    workplace
        .hostEmployer()
        .ifPresent(hostEmployer -> {
          if (contract != ContractKind.DISPATCH) {
            errors.add(FieldError.of(HOST_EMPLOYER, "only-for-dispatch", Map.of()));
          }
          if (hostEmployer.equals(employer)) {
            errors.add(FieldError.of(HOST_EMPLOYER, "dispatched-to-employer", Map.of()));
          } else if (!registered.test(hostEmployer)) {
            errors.add(FieldError.of(HOST_EMPLOYER, "enterprise-unknown", Map.of()));
          }
        });
    return errors;
  }
}
