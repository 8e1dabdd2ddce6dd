package io.anju.housing.dwelling;

import io.anju.housing.HousingError;
import io.anju.housing.occupancy.Occupancies;
import io.anju.housing.party.KnownPersons;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bars dwellings from being let, where nobody holds them: what somebody rents or is registered at does not vanish silently. */
public final class Withdrawal {

  private final Occupancies occupancies;
  private final KnownPersons persons;

  public Withdrawal(Occupancies occupancies, KnownPersons persons) {
    this.occupancies = occupancies;
    this.persons = persons;
  }

  /**
   * Refuses with {@code dwelling-let} or {@code dwelling-lived-in}, all tenancies and registrations named; then none is barred.
   *
   * @param confirmed whether registrations may be left behind: they keep the old code, which leads to its successors
   */
  void bar(List<Premises> all, LocalDate on, boolean confirmed) {
    var registrations = confirmed ? List.<FieldError>of() : all.stream().flatMap(premises -> registrations(premises).stream()).toList();
    var barred = new ArrayList<Premises>();
    var tenancies = new ArrayList<FieldError>();
    for (var premises : all) {
      if (registrations.isEmpty() && occupancies.close(premises.code(), premises.community(), on)) {
        barred.add(premises);
      } else {
        tenancies.addAll(tenancies(premises, on));
      }
    }
    if (barred.size() < all.size()) {
      unbar(barred);
      var why = new ArrayList<>(tenancies);
      why.addAll(registrations);
      throw new RegistryException(
          tenancies.isEmpty() && !registrations.isEmpty() ? HousingError.DWELLING_LIVED_IN : HousingError.DWELLING_LET, why);
    }
  }

  void unbar(List<Premises> all) {
    all.forEach(premises -> occupancies.reopen(premises.code(), premises.community()));
  }

  private List<FieldError> registrations(Premises premises) {
    long registered = persons.registeredAt(premises.code());
    return registered == 0 ? List.of()
        : List.of(FieldError.of(premises.code().value(), "still-registered", Map.of("persons", Long.toString(registered))));
  }

  private List<FieldError> tenancies(Premises premises, LocalDate on) {
    return occupancies.holders(premises.code(), on).stream()
        .map(tenancy -> FieldError.of(premises.code().value(), "still-let", Map.of("tenancy", tenancy))).toList();
  }
}
