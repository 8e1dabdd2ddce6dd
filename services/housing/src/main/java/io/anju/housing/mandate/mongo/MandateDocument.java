package io.anju.housing.mandate.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.mandate.Mandate;
import io.anju.housing.mandate.MandateKind;
import io.anju.housing.mandate.MandateTerms;
import io.anju.housing.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stored mandate.
 *
 * @param revokedOn null unless revoked
 */
public record MandateDocument(
    PartyDocument landlord,
    PartyDocument holder,
    MandateKind kind,
    List<String> dwellings,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable String division,
    @Nullable LocalDate revokedOn) {

  /** A stored party; exactly one of the two is present. */
  public record PartyDocument(@Nullable String person, @Nullable String uscc) {

    static PartyDocument from(Party party) {
      return new PartyDocument(party.personIdOrNull(), party.usccOrNull());
    }

    Party toDomain() {
      return Party.of(person, uscc);
    }
  }

  static MandateDocument from(Mandate mandate) {
    return switch (mandate) {
      case Mandate.Granted granted -> of(granted.terms(), null);
      case Mandate.Revoked revoked -> of(revoked.terms(), revoked.revokedOn());
    };
  }

  private static MandateDocument of(MandateTerms terms, @Nullable LocalDate revokedOn) {
    return new MandateDocument(
        PartyDocument.from(terms.landlord()),
        PartyDocument.from(terms.holder()),
        terms.kind(),
        terms.dwellings().stream().map(DwellingCode::value).toList(),
        terms.from(),
        terms.until().orElse(null),
        terms.recordedIn().map(DivisionCode::value).orElse(null),
        revokedOn);
  }

  Mandate toDomain() {
    var terms =
        new MandateTerms(
            landlord.toDomain(),
            holder.toDomain(),
            kind,
            dwellings.stream().map(DwellingCode::new).toList(),
            from,
            Optional.ofNullable(until),
            Optional.ofNullable(division).map(DivisionCode::new));
    return revokedOn == null ? new Mandate.Granted(terms) : new Mandate.Revoked(terms, revokedOn);
  }
}
