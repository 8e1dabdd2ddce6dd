package io.anju.residence.premises.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.residence.premises.Place;
import io.anju.residence.premises.PremisesKind;
import io.anju.residence.premises.RegisteredPremises;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Registered premises as stored.
 *
 * @param until null while they are in use
 */
public record RegisteredPremisesDocument(
    String operator,
    PremisesKind kind,
    String place,
    String division,
    LocalDate since,
    @Nullable LocalDate until) {

  static RegisteredPremisesDocument from(RegisteredPremises premises) {
    return new RegisteredPremisesDocument(
        premises.operator().value(),
        premises.kind(),
        premises.place().code(),
        premises.division().value(),
        premises.since(),
        premises.until().orElse(null));
  }

  RegisteredPremises toDomain() {
    return new RegisteredPremises(
        new CreditCode(operator),
        kind,
        new Place(place),
        new DivisionCode(division),
        since,
        Optional.ofNullable(until));
  }
}
