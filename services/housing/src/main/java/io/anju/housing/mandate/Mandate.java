package io.anju.housing.mandate;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.party.Party;
import io.anju.platform.access.Scope;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A mandate. What its holder filed remains filed after a revocation. */
public sealed interface Mandate {

  MandateTerms terms();

  /** Whether it is in force on a day. */
  boolean isInForceOn(LocalDate on);

  /** Whether its holder may act for a dwelling on a day. */
  default boolean covers(DwellingCode dwelling, LocalDate on) {
    return isInForceOn(on) && terms().covers(dwelling);
  }

  /** Landlord, holder, and the division that recorded it. */
  default Scope scope() {
    var parties = Stream.of(terms().landlord(), terms().holder()).toList();
    return Scope.personal(
        terms().recordedIn().stream().map(DivisionCode::value).toList(),
        parties.stream()
            .flatMap((Party party) -> party.person().stream())
            .map(PersonId::value)
            .distinct()
            .toList(),
        parties.stream()
            .flatMap((Party party) -> party.organisation().stream())
            .map(CreditCode::value)
            .distinct()
            .toList());
  }

  /** Granted and not revoked. */
  record Granted(MandateTerms terms) implements Mandate {

    Revoked revoke(LocalDate on) {
      return new Revoked(terms, on);
    }

    @Override
    public boolean isInForceOn(LocalDate on) {
      return terms.isInForceOn(on);
    }
  }

  /** Revoked; not in force from {@code revokedOn} on. */
  record Revoked(MandateTerms terms, LocalDate revokedOn) implements Mandate {

    @Override
    public boolean isInForceOn(LocalDate day) {
      return day.isBefore(revokedOn) && terms.isInForceOn(day);
    }
  }
}
