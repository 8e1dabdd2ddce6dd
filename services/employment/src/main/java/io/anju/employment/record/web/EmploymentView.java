package io.anju.employment.record.web;

import io.anju.contract.ContractKind;
import io.anju.employment.record.Employment;
import io.anju.employment.record.Employment.Ended;
import io.anju.employment.record.Employment.Running;
import io.anju.employment.record.OccupationCode;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.store.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * An employment record as clients see it.
 *
 * @param status ENDED once the end was told; a running record's {@code until} is the day its contract foresees
 */
record EmploymentView(
    String recordId, String personId, String uscc, String enterpriseName, String occupation, ContractKind contract, LocalDate from,
    LocalDate until, Status status, Instant updatedAt, long version) implements AboutPersons {

  enum Status { RUNNING, ENDED }

  static EmploymentView of(Versioned<Employment> found) {
    var engagement = found.state().engagement();
    return new EmploymentView(found.id(), engagement.person().value(), engagement.uscc().value(), engagement.enterpriseName(),
        engagement.occupation().map(OccupationCode::value).orElse(null), engagement.contract(), engagement.from(),
        found.state().until().orElse(null),
        switch (found.state()) {
          case Running _ -> Status.RUNNING;
          case Ended _ -> Status.ENDED;
        },
        found.state().updatedAt(), found.version());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
