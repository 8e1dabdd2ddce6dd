package io.anju.housing.tenancy;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.TenancyFiler;
import io.anju.housing.occupancy.Period;
import java.time.LocalDate;
import java.util.List;

/** A lease as it is brought for filing. */
public record NewTenancy(
    DwellingCode dwelling,
    Landlord landlord,
    List<PersonId> tenants,
    List<PersonId> occupants,
    Period term,
    LocalDate signedOn,
    Yuan monthlyRent,
    Yuan deposit,
    TenancyFiler filedBy) {

  public NewTenancy {
    tenants = List.copyOf(tenants);
    occupants = List.copyOf(occupants);
  }
}
