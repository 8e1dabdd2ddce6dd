package io.anju.employment.sync;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.employment.Registered;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.IndustryCode;
import io.anju.employment.enterprise.Profile;
import io.anju.platform.request.Embedded;
import java.util.Optional;

/**
 * The columns of a file of enterprises. Wrong check characters are accepted, since enterprises of
 * the pilot years are registered with such codes.
 */
record EnterpriseColumns(
    @Registered CreditCode uscc,
    String name,
    Optional<String> address,
    Optional<IndustryCode> industry,
    @Embedded ChangeTime changed) {

  Enterprise toEnterprise(DivisionCode division) {
    return new Enterprise(
        uscc,
        new Profile(name, address, industry, Optional.empty()),
        division,
        changed.updatedAt());
  }
}
