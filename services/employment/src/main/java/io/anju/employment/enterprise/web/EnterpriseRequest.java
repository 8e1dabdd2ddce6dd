package io.anju.employment.enterprise.web;

import io.anju.codes.CreditCode;
import io.anju.codes.validation.Checked;
import io.anju.employment.enterprise.IndustryCode;
import io.anju.employment.enterprise.Profile;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.PathVariables;
import io.anju.platform.request.Rule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/**
 * The body of a request to register an enterprise, whose code is in the path.
 *
 * @param overrideReason why a code of the pilot years is accepted although its check characters are
 *     wrong
 */
record EnterpriseRequest(
    String name,
    @Schema(description = "A building or dwelling code, or free text") Optional<String> address,
    @Schema(description = "GB/T 4754", example = "C3921") Optional<IndustryCode> industry,
    Optional<String> overrideReason) {

  @Rule
  static List<FieldError> codeOrReason(Optional<String> overrideReason, PathVariables path) {
    return check(path.get("uscc"), overrideReason).errors().stream()
        .map(error -> new FieldError("uscc", error))
        .toList();
  }

  CreditCode code(String uscc) {
    return check(uscc, overrideReason).orThrow();
  }

  /** The reason is kept only where it overrides an error of the code. */
  Profile toProfile(String uscc) {
    return new Profile(
        name,
        address,
        industry,
        overrideReason.filter(_ -> !check(uscc, overrideReason).warnings().isEmpty()));
  }

  private static Checked<CreditCode> check(String uscc, Optional<String> overrideReason) {
    return CreditCode.checkWithOverride(uscc, overrideReason.orElse(""));
  }
}
