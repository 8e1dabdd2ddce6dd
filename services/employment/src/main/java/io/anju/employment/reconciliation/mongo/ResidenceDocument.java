package io.anju.employment.reconciliation.mongo;

import io.anju.codes.DivisionCode;
import io.anju.contract.residence.ResidenceReason;
import io.anju.employment.reconciliation.Residence;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A residence registration, as stored for comparison. */
public record ResidenceDocument(
    String division, LocalDate since, @Nullable LocalDate until, ResidenceReason reason) {

  static ResidenceDocument from(Residence residence) {
    return new ResidenceDocument(
        residence.division().value(),
        residence.since(),
        residence.until().orElse(null),
        residence.reason());
  }

  Residence toDomain() {
    return new Residence(new DivisionCode(division), since, Optional.ofNullable(until), reason);
  }
}
