package io.anju.housing.mandate;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.party.Party;
import io.anju.platform.access.Scope;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A mandate: given, and perhaps taken back. What was filed by it stays filed. */
public sealed interface Mandate {

  MandateTerms terms();

  /** Whether it is in force on a day. */
  boolean isInForceOn(LocalDate on);

  /** Whether its holder may act for a dwelling on a day. */
  default boolean covers(DwellingCode dwelling, LocalDate on) {
    return isInForceOn(on) && terms().covers(dwelling);
  }

  /** It concerns who gave it, who holds it, and the office that took it down. */
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

  /** In force within its days. */
  record Granted(MandateTerms terms) implements Mandate {

    Revoked revoke(LocalDate on) {
      return new Revoked(terms, on);
    }

    @Override
    public boolean isInForceOn(LocalDate on) {
      return terms.isInForceOn(on);
    }
  }

  /** Taken back; from {@code on} its holder acts for nobody. */
  record Revoked(MandateTerms terms, LocalDate revokedOn) implements Mandate {

    @Override
    public boolean isInForceOn(LocalDate day) {
      return day.isBefore(revokedOn) && terms.isInForceOn(day);
    }
  }
}
