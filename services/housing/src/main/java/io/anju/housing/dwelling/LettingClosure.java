package io.anju.housing.dwelling;

import io.anju.housing.HousingError;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.party.RegisteredPersons;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Bars dwellings from being let, where nobody holds them: what somebody rents or is registered at
 * does not vanish silently.
 */
public final class LettingClosure {

  private final Occupancies occupancies;
  private final RegisteredPersons persons;

  public LettingClosure(Occupancies occupancies, RegisteredPersons persons) {
    this.occupancies = occupancies;
    this.persons = persons;
  }

  /**
   * Refuses with {@code dwelling-has-tenancy} or {@code dwelling-occupied}, all tenancies and
   * registrations named; then none is barred.
   *
   * @param confirmed whether registrations may be left behind: they keep the old code, which leads
   *     to its successors
   */
  void close(List<DwellingDetails> dwellings, LocalDate on, boolean confirmed) {
    var registrations =
        confirmed
            ? List.<FieldError>of()
            : dwellings.stream().flatMap(dwelling -> registrations(dwelling).stream()).toList();
    var closed = new ArrayList<DwellingDetails>();
    var tenancies = new ArrayList<FieldError>();
    for (var dwelling : dwellings) {
      if (registrations.isEmpty() && occupancies.close(dwelling.code(), dwelling.community(), on)) {
        closed.add(dwelling);
      } else {
        tenancies.addAll(tenancies(dwelling, on));
      }
    }
    if (closed.size() < dwellings.size()) {
      reopen(closed);
      var reasons = new ArrayList<>(tenancies);
      reasons.addAll(registrations);
      throw new RegistryException(
          tenancies.isEmpty() && !registrations.isEmpty()
              ? HousingError.DWELLING_OCCUPIED
              : HousingError.DWELLING_HAS_TENANCY,
          reasons);
    }
  }

  void reopen(List<DwellingDetails> dwellings) {
    dwellings.forEach(dwelling -> occupancies.reopen(dwelling.code(), dwelling.community()));
  }

  private List<FieldError> registrations(DwellingDetails dwelling) {
    long registered = persons.countRegisteredAt(dwelling.code());
    return registered == 0
        ? List.of()
        : List.of(
            FieldError.of(
                dwelling.code().value(),
                "still-registered",
                Map.of("persons", Long.toString(registered))));
  }

  private List<FieldError> tenancies(DwellingDetails dwelling, LocalDate on) {
    return occupancies.holders(dwelling.code(), on).stream()
        .map(tenancy ->
            FieldError.of(dwelling.code().value(), "still-let", Map.of("tenancy", tenancy)))
        .toList();
  }
}
