package io.anju.employment.record.web;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.record.Workplace;

/** Where somebody works, where it is not the employer's. */
record WorkplaceView(String userEnterprise, String address, String division) {

  static WorkplaceView of(Workplace workplace) {
    return workplace.equals(Workplace.EMPLOYERS) ? null : new WorkplaceView(workplace.userEnterprise().map(CreditCode::value).orElse(null),
        workplace.address().orElse(null), workplace.division().map(DivisionCode::value).orElse(null));
  }
}
