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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of an employment record, as stored.
 *
 * @param ended whether {@code until} is the actual last day rather than the planned one
 * @param workplace null at the employer's place
 * @param filings null where nothing was filed with the registry
 */
public record EmploymentDocument(
    String personId,
    String uscc,
    String enterpriseName,
    @Nullable String occupation,
    ContractKind contract,
    LocalDate from,
    @Nullable LocalDate until,
    boolean ended,
    String division,
    @Nullable WorkplaceDocument workplace,
    @Nullable String nameDigest,
    @Nullable FilingsDocument filings,
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
        ? new Ended(
            engagement, Objects.requireNonNull(until, "an ended record has a last day"), updatedAt)
        : new Running(engagement, Optional.ofNullable(until), updatedAt);
  }
}
