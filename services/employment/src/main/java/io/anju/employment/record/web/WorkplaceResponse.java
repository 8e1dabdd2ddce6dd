package io.anju.employment.record.web;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.record.Workplace;
import org.jspecify.annotations.Nullable;

/** The workplace of a record, where it differs from the employer's place. */
record WorkplaceResponse(
    @Nullable String userEnterprise, @Nullable String address, @Nullable String division) {

  static @Nullable WorkplaceResponse of(Workplace workplace) {
    return workplace.equals(Workplace.AT_EMPLOYER)
        ? null
        : new WorkplaceResponse(
            workplace.hostEmployer().map(CreditCode::value).orElse(null),
            workplace.address().orElse(null),
            workplace.division().map(DivisionCode::value).orElse(null));
  }
}
