package io.anju.contract.housing;

/** The two sides of a lease. */
public enum TenancyParty {
  LANDLORD,
  TENANT
}
