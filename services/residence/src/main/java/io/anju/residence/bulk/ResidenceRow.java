package io.anju.residence.bulk;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.imports.row.Cells;
import io.anju.imports.row.Row;
import io.anju.platform.error.FieldError;
import io.anju.platform.table.Times;
import io.anju.residence.declaration.MoveIn;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A valid row of a file of residences.
 *
 * @param declaredOn the day it was declared elsewhere; today where the file does not say
 */
record ResidenceRow(Row row, MoveIn moveIn, LocalDate declaredOn) {

  PersonId person() {
    return moveIn.person();
  }

  LocalDate since() {
    return moveIn.since();
  }

  /** Empty where anything in the row is invalid; every error is in {@code cells}. */
  static Optional<ResidenceRow> read(Row row, Cells cells, Persons persons, Clock clock) {
    var today = LocalDate.now(clock);
    var document = PersonRow.document(cells);
    var dwelling = cells.code("dwelling", DwellingCode::check);
    var since = cells.code("since", Times::day);
    var until = cells.optionalCode("until", Times::lastDay).flatMap(day -> day);
    var reason = cells.choice("reason", ResidenceReason.class);
    var declaredBy =
        cells
            .optionalCode("declaredBy", text -> Cells.parseChoice(text, Declarant.class))
            .orElse(Declarant.POLICE);
    var declaredOn = cells.optionalCode("declaredOn", Times::day);
    PersonRow.requireUpdatedBefore(cells, clock);
    declaredOn
        .filter(day -> day.isAfter(today))
        .ifPresent(_ -> cells.reject(FieldError.of("declaredOn", "in-future", Map.of())));
    if (document == null
        || dwelling == null
        || since == null
        || reason == null
        || !cells.errors().isEmpty()) {
      return Optional.empty();
    }
    var moveIn =
        new MoveIn(
            persons.idOf(document),
            dwelling,
            since,
            until,
            reason,
            declaredBy,
            MoveIn.defaultLodging(declaredBy),
            false);
    return Optional.of(new ResidenceRow(row, moveIn, declaredOn.orElse(today)));
  }
}
