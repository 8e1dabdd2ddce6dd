package io.anju.housing.tenancy;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.occupancy.Period;
import java.time.LocalDate;
import java.util.List;

/** What landlord and tenants agreed on. */
public record Lease(
    DwellingCode dwelling,
    DivisionCode community,
    Landlord landlord,
    List<PersonId> tenants,
    Period term,
    LocalDate signedOn,
    Yuan monthlyRent,
    Yuan deposit) {

  public Lease {
    tenants = List.copyOf(tenants);
  }

  Lease until(LocalDate day) {
    return new Lease(dwelling, community, landlord, tenants, new Period(term.from(), day), signedOn, monthlyRent, deposit);
  }
}
