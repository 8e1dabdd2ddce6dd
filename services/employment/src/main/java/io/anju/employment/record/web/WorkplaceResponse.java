package io.anju.employment.record.web;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.record.Workplace;

/** Where somebody works, where it is not the employer's. */
record WorkplaceResponse(String userEnterprise, String address, String division) {

  static WorkplaceResponse of(Workplace workplace) {
    return workplace.equals(Workplace.AT_EMPLOYER)
        ? null
        : new WorkplaceResponse(
            workplace.hostEmployer().map(CreditCode::value).orElse(null),
            workplace.address().orElse(null),
            workplace.division().map(DivisionCode::value).orElse(null));
  }
}
