package io.anju.employment.reconciliation;

import io.anju.codes.DivisionCode;
import io.anju.employment.record.NameDigest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the residence register tells of a person, as far as it is compared.
 *
 * @param movedTo the id this record leads to since it was superseded; then nothing else of it counts
 * @param aliases ids that lead here
 * @param homes the newest ones, newest first
 * @param domicile of household registration, as deep as it is known
 * @param names digests of the registered name under every id of the person
 */
public record Registered(
    long version, Optional<String> movedTo, List<String> aliases, List<Home> homes, Optional<DivisionCode> domicile,
    List<NameDigest> names) {
  public Registered {
    aliases = List.copyOf(aliases);
    homes = List.copyOf(homes);
    names = List.copyOf(names);
  }

  Optional<Home> home(LocalDate on) {
    return homes.stream().filter(home -> home.livedIn(on)).findFirst();
  }

  Optional<LocalDate> lastLeft(LocalDate on) {
    return homes.stream().filter(home -> home.left(on)).flatMap(home -> home.until().stream()).max(Comparator.naturalOrder());
  }

  /** Who has their household registration in the city does not register as a resident of it (Shenzhen ordinance art. 2). */
  boolean atHomeIn(DivisionCode division) {
    return domicile.filter(home -> sameCity(home, division)).isPresent();
  }

  private static boolean sameCity(DivisionCode one, DivisionCode other) {
    int digits = DivisionCode.Level.CITY.digits();
    return one.value().length() >= digits && other.value().length() >= digits
        && one.value().regionMatches(0, other.value(), 0, digits);
  }
}
