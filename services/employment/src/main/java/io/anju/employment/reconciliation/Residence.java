package io.anju.employment.reconciliation;

import io.anju.codes.DivisionCode;
import io.anju.contract.residence.ResidenceReason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A residence registration, as far as it is compared: the community, but not the dwelling.
 *
 * @param until day of moving out
 */
public record Residence(
    DivisionCode division, LocalDate since, Optional<LocalDate> until, ResidenceReason reason) {

  boolean isCurrent(LocalDate on) {
    return !since.isAfter(on) && !hasEnded(on);
  }

  boolean hasEnded(LocalDate on) {
    return until.filter(day -> !day.isAfter(on)).isPresent();
  }
}
