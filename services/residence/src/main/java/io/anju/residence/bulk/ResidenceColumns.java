package io.anju.residence.bulk;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DwellingCode;
import io.anju.codes.DwellingReference;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.LastDay;
import io.anju.platform.request.Rule;
import io.anju.residence.declaration.MoveIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a file of residences.
 *
 * @param declaredBy the police where the file does not say
 * @param declaredOn the day it was declared elsewhere; the day of the import where the file does
 *     not say
 */
record ResidenceColumns(
    @Embedded(prefix = "document") DocumentNumber document,
    DwellingReference dwelling,
    LocalDate since,
    @LastDay Optional<LocalDate> until,
    ResidenceReason reason,
    Optional<Declarant> declaredBy,
    Optional<LocalDate> declaredOn,
    @Embedded ChangeTime changed) {

  @Rule
  static List<FieldError> declaredInThePast(Optional<LocalDate> declaredOn, Clock clock) {
    return declaredOn.filter(LocalDate.now(clock)::isBefore).isPresent()
        ? List.of(FieldError.of("declaredOn", "in-future", Map.of()))
        : List.of();
  }

  /**
   * @param home the dwelling that is named
   */
  MoveIn toMoveIn(PersonId person, DwellingCode home) {
    var declarant = declaredBy.orElse(Declarant.POLICE);
    return new MoveIn(
        person, home, since, until, reason, declarant, MoveIn.defaultLodging(declarant), false);
  }
}
