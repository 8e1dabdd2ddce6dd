package io.anju.residence.premises.web;

import io.anju.platform.aggregate.Versioned;
import io.anju.residence.premises.PremisesKind;
import io.anju.residence.premises.RegisteredPremises;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Registered premises.
 *
 * @param place a building code or a dwelling code
 * @param until the day from which the enterprise no longer runs them; null while it does
 */
record RegisteredPremisesResponse(
    String premisesId,
    String operator,
    PremisesKind kind,
    String place,
    String division,
    LocalDate since,
    @Nullable LocalDate until) {

  static RegisteredPremisesResponse of(Versioned<RegisteredPremises> found) {
    var premises = found.state();
    return new RegisteredPremisesResponse(
        found.id(),
        premises.operator().value(),
        premises.kind(),
        premises.place().code(),
        premises.division().value(),
        premises.since(),
        premises.until().orElse(null));
  }
}
