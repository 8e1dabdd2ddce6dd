package io.anju.employment.record;

import io.anju.codes.CreditCode;
import io.anju.contract.ContractKind;
import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which workplaces a record may name. */
public final class WorkplaceFlaws {

  private static final String USER = "workplace.userEnterprise";

  private WorkplaceFlaws() {}

  /** Everything wrong with it: only dispatched workers work for another enterprise, one that is registered (劳动合同法 art. 58). */
  public static List<FieldError> of(Workplace workplace, ContractKind contract, CreditCode employer, Predicate<CreditCode> registered) {
    var flaws = new ArrayList<FieldError>();
    workplace.userEnterprise().ifPresent(user -> {
      if (contract != ContractKind.DISPATCH) {
        flaws.add(FieldError.of(USER, "only-for-dispatch", Map.of()));
      }
      if (user.equals(employer)) {
        flaws.add(FieldError.of(USER, "dispatched-to-employer", Map.of()));
      } else if (!registered.test(user)) {
        flaws.add(FieldError.of(USER, "enterprise-unknown", Map.of()));
      }
    });
    return flaws;
  }
}
