package io.anju.employment.enterprise.web;

import io.anju.codes.CreditCode;
import io.anju.employment.enterprise.IndustryCode;
import io.anju.employment.enterprise.Profile;
import io.anju.platform.web.RequestReader;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

/**
 * The body of a request to register an enterprise.
 *
 * @param overrideReason why a code of the pilot years is accepted although its check characters are
 *     wrong
 */
@Schema(name = "EnterpriseRequest")
record EnterpriseRequest(
    @Schema(requiredMode = RequiredMode.REQUIRED) String name,
    @Schema(description = "A building or dwelling code, or free text") String address,
    @Schema(description = "GB/T 4754", example = "C3921") String industry,
    String overrideReason) {

  record ParsedRequest(CreditCode uscc, Profile profile) {}

  /** Reads path and body, reporting all errors together. */
  static ParsedRequest read(String uscc, RequestReader reader) {
    String name = reader.text("name");
    var address = reader.optionalText("address");
    var industry = reader.optionalCode("industry", IndustryCode::check);
    var reason = reader.optionalText("overrideReason");
    var code = CreditCode.checkWithOverride(uscc, reason.orElse(""));
    code.errors().forEach(error -> reader.reject("uscc", error.code(), error.arguments()));
    reader.complete();
    // The reason is kept only where it overrides an error of the code.
    return new ParsedRequest(
        code.orThrow(),
        new Profile(name, address, industry, reason.filter(_ -> !code.warnings().isEmpty())));
  }
}
