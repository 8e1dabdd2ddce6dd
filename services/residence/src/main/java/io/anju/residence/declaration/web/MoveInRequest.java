package io.anju.residence.declaration.web;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.residence.declaration.MoveIn;
import io.anju.residence.rules.declaration.DeclarationExemption.Lodging;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The body of a declaration.
 *
 * @param lodging by default what the declarant implies
 */
record MoveInRequest(
    DwellingCode dwellingCode,
    LocalDate since,
    Optional<LocalDate> until,
    ResidenceReason reason,
    Declarant declaredBy,
    Optional<Lodging> lodging,
    Optional<Boolean> dailyLet) {

  MoveIn toMoveIn(PersonId person) {
    return new MoveIn(
        person,
        dwellingCode,
        since,
        until,
        reason,
        declaredBy,
        lodging.orElseGet(() -> MoveIn.defaultLodging(declaredBy)),
        dailyLet.orElse(false));
  }
}
