package io.anju.housing.mandate;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a landlord entrusts to somebody.
 *
 * @param dwellings empty for all the landlord's premises
 * @param until the last day; empty where none is set
 * @param recordedIn the division of the official who took it down; empty where the landlord gave it
 *     themselves
 */
public record MandateTerms(
    Party landlord,
    Party holder,
    MandateKind kind,
    List<DwellingCode> dwellings,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<DivisionCode> recordedIn) {

  public MandateTerms {
    Objects.requireNonNull(landlord, "landlord");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(kind, "kind");
    dwellings = List.copyOf(dwellings);
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(recordedIn, "takenDownIn");
  }

  boolean covers(DwellingCode dwelling) {
    return dwellings.isEmpty() || dwellings.contains(dwelling);
  }

  boolean isInForceOn(LocalDate on) {
    return !on.isBefore(from) && until.filter(on::isAfter).isEmpty();
  }
}
