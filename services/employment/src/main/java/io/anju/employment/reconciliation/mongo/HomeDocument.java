package io.anju.employment.reconciliation.mongo;

import io.anju.codes.DivisionCode;
import io.anju.contract.ResidenceReason;
import io.anju.employment.reconciliation.Home;
import java.time.LocalDate;
import java.util.Optional;

/** A residence registration as stored. */
public record HomeDocument(String division, LocalDate since, LocalDate until, ResidenceReason reason) {

  static HomeDocument from(Home home) {
    return new HomeDocument(home.division().value(), home.since(), home.until().orElse(null), home.reason());
  }

  Home toDomain() {
    return new Home(new DivisionCode(division), since, Optional.ofNullable(until), reason);
  }
}
