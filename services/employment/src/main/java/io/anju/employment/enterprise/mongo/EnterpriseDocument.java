package io.anju.employment.enterprise.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.IndustryCode;
import io.anju.employment.enterprise.Profile;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of an enterprise, as stored. */
public record EnterpriseDocument(
    String name,
    @Nullable String address,
    @Nullable String industry,
    @Nullable String overrideReason,
    String division,
    Instant changedAt) {

  static EnterpriseDocument from(Enterprise enterprise) {
    var profile = enterprise.profile();
    return new EnterpriseDocument(
        profile.name(),
        profile.address().orElse(null),
        profile.industry().map(IndustryCode::value).orElse(null),
        profile.overrideReason().orElse(null),
        enterprise.division().value(),
        enterprise.changedAt());
  }

  Enterprise toDomain(String uscc) {
    var profile =
        new Profile(
            name,
            Optional.ofNullable(address),
            Optional.ofNullable(industry).map(IndustryCode::new),
            Optional.ofNullable(overrideReason));
    return new Enterprise(new CreditCode(uscc), profile, new DivisionCode(division), changedAt);
  }
}
