package io.anju.employment.record.web;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.Registered;
import io.anju.employment.record.Workplace;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** The workplace in a request, where it differs from the employer's place. */
record WorkplaceRequest(
    @Schema(description = "For whom a dispatched worker works") @Registered
        Optional<CreditCode> userEnterprise,
    @Schema(description = "A building or dwelling code, or free text") Optional<String> address,
    @Schema(description = "Where that is, down to the community", example = "440305001002")
        Optional<DivisionCode> division) {

  Workplace toWorkplace() {
    return new Workplace(userEnterprise, address, division);
  }
}
