package io.anju.employment.record.web;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.record.Workplace;
import io.anju.platform.web.Form;
import io.swagger.v3.oas.annotations.media.Schema;

/** Where somebody works, where it is not the employer's. */
@Schema(name = "WorkplaceRequest")
record WorkplaceRequest(
    @Schema(description = "For whom a dispatched worker works") String userEnterprise,
    @Schema(description = "A building or dwelling code, or free text") String address,
    @Schema(description = "Where that is, down to the community", example = "440305001002") String division) {

  static Workplace read(Form form) {
    return form.optionalObject("workplace").map(given -> new Workplace(
        given.optionalCode("userEnterprise", text -> CreditCode.checkWithOverride(text, "registered")),
        given.optionalText("address"),
        given.optionalCode("division", DivisionCode::check))).orElse(Workplace.EMPLOYERS);
  }
}
