package io.anju.employment.enterprise.web;

import io.anju.codes.CreditCode;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.IndustryCode;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as clients see it.
 *
 * @param warnings errors of its credit code that were overridden
 */
record EnterpriseResponse(
    String uscc,
    String name,
    @Nullable String address,
    @Nullable String industry,
    @Nullable String overrideReason,
    String division,
    Instant changedAt,
    long version,
    List<Problem.Error> warnings) {

  static EnterpriseResponse of(Versioned<Enterprise> found, Locale locale) {
    var enterprise = found.state();
    var profile = enterprise.profile();
    var warnings =
        CreditCode.check(enterprise.uscc().value()).errors().stream()
            .map(error -> new Problem.Error("uscc", error.code(), error.message(locale)))
            .toList();
    return new EnterpriseResponse(
        enterprise.uscc().value(),
        profile.name(),
        profile.address().orElse(null),
        profile.industry().map(IndustryCode::value).orElse(null),
        profile.overrideReason().orElse(null),
        enterprise.division().value(),
        enterprise.changedAt(),
        found.version(),
        warnings);
  }
}
