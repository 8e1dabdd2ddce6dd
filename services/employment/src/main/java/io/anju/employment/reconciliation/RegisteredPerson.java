package io.anju.employment.reconciliation;

import io.anju.codes.DivisionCode;
import io.anju.employment.record.NameDigest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person in the residence register, as far as it is compared.
 *
 * @param supersededBy id of the record that supersedes this one, which then no longer counts
 * @param aliases former ids of the person
 * @param residences the most recent ones, newest first
 * @param domicile division of household registration, as precisely as it is known
 * @param names digests of the registered name under every id of the person
 */
public record RegisteredPerson(
    long version,
    Optional<String> supersededBy,
    List<String> aliases,
    List<Residence> residences,
    Optional<DivisionCode> domicile,
    List<NameDigest> names) {
  public RegisteredPerson {
    aliases = List.copyOf(aliases);
    residences = List.copyOf(residences);
    names = List.copyOf(names);
  }

  Optional<Residence> residenceOn(LocalDate on) {
    return residences.stream().filter(residence -> residence.isCurrent(on)).findFirst();
  }

  Optional<LocalDate> lastMoveOut(LocalDate on) {
    return residences.stream()
        .filter(residence -> residence.hasEnded(on))
        .flatMap(residence -> residence.until().stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * A person with household registration in the city does not register as a resident of it
   * (Shenzhen ordinance art. 2).
   */
  boolean hasDomicileInCityOf(DivisionCode division) {
    return domicile.filter(residence -> sameCity(residence, division)).isPresent();
  }

  private static boolean sameCity(DivisionCode one, DivisionCode other) {
    int digits = DivisionCode.Level.CITY.digits();
    return one.value().length() >= digits
        && other.value().length() >= digits
        && one.value().regionMatches(0, other.value(), 0, digits);
  }
}
