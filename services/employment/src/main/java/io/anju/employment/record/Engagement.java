package io.anju.employment.record;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.ContractKind;
import io.anju.platform.access.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who works for whom, as what, from which day.
 *
 * @param enterpriseName as known when the record was written
 * @param from the first day of work
 * @param division whose labour bureau keeps the record
 */
public record Engagement(
    PersonId person,
    CreditCode uscc,
    String enterpriseName,
    Optional<OccupationCode> occupation,
    ContractKind contract,
    LocalDate from,
    DivisionCode division) {

  public Engagement {
    Objects.requireNonNull(person);
    Objects.requireNonNull(uscc);
    Objects.requireNonNull(occupation);
    Objects.requireNonNull(contract);
    Objects.requireNonNull(from);
    Objects.requireNonNull(division);
  }

  /** Whom it concerns. */
  public Scope scope() {
    return Scope.personal(List.of(division.value()), List.of(person.value()), List.of(uscc.value()));
  }
}
