package io.anju.employment.record.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.ContractKind;
import io.anju.employment.record.Employment;
import io.anju.employment.record.Employment.Ended;
import io.anju.employment.record.Employment.Running;
import io.anju.employment.record.Engagement;
import io.anju.employment.record.OccupationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An employment record's state as stored.
 *
 * @param ended whether {@code until} has come about, or is only foreseen
 */
public record EmploymentDocument(
    String personId, String uscc, String enterpriseName, String occupation, ContractKind contract, LocalDate from,
    LocalDate until, boolean ended, String division, Instant updatedAt) {

  static EmploymentDocument from(Employment employment) {
    var engagement = employment.engagement();
    return new EmploymentDocument(engagement.person().value(), engagement.uscc().value(), engagement.enterpriseName(),
        engagement.occupation().map(OccupationCode::value).orElse(null), engagement.contract(), engagement.from(),
        employment.until().orElse(null),
        switch (employment) {
          case Running _ -> false;
          case Ended _ -> true;
        },
        engagement.division().value(), employment.updatedAt());
  }

  Employment toDomain() {
    var engagement = new Engagement(new PersonId(personId), new CreditCode(uscc), enterpriseName,
        Optional.ofNullable(occupation).map(OccupationCode::new), contract, from, new DivisionCode(division));
    return ended ? new Ended(engagement, until, updatedAt) : new Running(engagement, Optional.ofNullable(until), updatedAt);
  }
}
