package io.anju.employment.record.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.ContractKind;
import io.anju.employment.record.Employment;
import io.anju.employment.record.Employment.Ended;
import io.anju.employment.record.Employment.Running;
import io.anju.employment.record.Engagement;
import io.anju.employment.record.NameDigest;
import io.anju.employment.record.OccupationCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An employment record's state as stored.
 *
 * @param ended whether {@code until} has come about, or is only foreseen
 * @param workplace null where it is the employer's
 * @param filings null where nothing was filed here
 */
public record EmploymentDocument(
    String personId,
    String uscc,
    String enterpriseName,
    String occupation,
    ContractKind contract,
    LocalDate from,
    LocalDate until,
    boolean ended,
    String division,
    WorkplaceDocument workplace,
    String nameDigest,
    FilingsDocument filings,
    Instant updatedAt) {

  static EmploymentDocument from(Employment employment) {
    var engagement = employment.engagement();
    return new EmploymentDocument(
        engagement.person().value(),
        engagement.uscc().value(),
        engagement.enterpriseName(),
        engagement.occupation().map(OccupationCode::value).orElse(null),
        engagement.contract(),
        engagement.from(),
        employment.until().orElse(null),
        switch (employment) {
          case Running _ -> false;
          case Ended _ -> true;
        },
        engagement.division().value(),
        WorkplaceDocument.from(engagement.workplace()),
        engagement.name().map(NameDigest::value).orElse(null),
        FilingsDocument.from(engagement.filings()),
        employment.updatedAt());
  }

  Employment toDomain() {
    var engagement =
        new Engagement(
            new PersonId(personId),
            new CreditCode(uscc),
            enterpriseName,
            Optional.ofNullable(occupation).map(OccupationCode::new),
            contract,
            from,
            new DivisionCode(division),
            WorkplaceDocument.toDomain(workplace),
            Optional.ofNullable(nameDigest).map(NameDigest::new),
            FilingsDocument.toDomain(filings));
    return ended
        ? new Ended(engagement, until, updatedAt)
        : new Running(engagement, Optional.ofNullable(until), updatedAt);
  }
}
