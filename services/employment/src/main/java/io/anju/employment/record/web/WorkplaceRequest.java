package io.anju.employment.record.web;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.record.Workplace;
import io.anju.platform.web.RequestReader;
import io.swagger.v3.oas.annotations.media.Schema;

/** The workplace in a request, where it differs from the employer's place. */
@Schema(name = "WorkplaceRequest")
record WorkplaceRequest(
    @Schema(description = "For whom a dispatched worker works") String userEnterprise,
    @Schema(description = "A building or dwelling code, or free text") String address,
    @Schema(description = "Where that is, down to the community", example = "440305001002")
        String division) {

  static Workplace read(RequestReader reader) {
    return reader
        .optionalObject("workplace")
        .map(workplace ->
            new Workplace(
                workplace.optionalCode(
                    "userEnterprise", text -> CreditCode.checkWithOverride(text, "registered")),
                workplace.optionalText("address"),
                workplace.optionalCode("division", DivisionCode::check)))
        .orElse(Workplace.AT_EMPLOYER);
  }
}
