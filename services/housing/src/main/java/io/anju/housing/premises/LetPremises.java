package io.anju.housing.premises;

import io.anju.housing.dwelling.DwellingDetails;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.aggregate.Versioned;
import java.util.List;

/** A dwelling with its tenancies and duties, for its landlord. */
public record LetPremises(
    DwellingDetails dwelling, List<Versioned<Tenancy>> tenancies, List<LandlordDuty> duties) {
  public LetPremises {
    tenancies = List.copyOf(tenancies);
    duties = List.copyOf(duties);
  }
}
