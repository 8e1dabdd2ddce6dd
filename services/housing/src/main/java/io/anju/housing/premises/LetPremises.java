package io.anju.housing.premises;

import io.anju.housing.dwelling.Premises;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.store.Versioned;
import java.util.List;

/** A dwelling as its landlord sees it. */
public record LetPremises(Premises premises, List<Versioned<Tenancy>> tenancies, List<Duty> duties) {
  public LetPremises {
    tenancies = List.copyOf(tenancies);
    duties = List.copyOf(duties);
  }
}
