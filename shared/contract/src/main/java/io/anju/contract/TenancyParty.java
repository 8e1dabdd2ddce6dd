package io.anju.contract;

/** The two sides of a lease. */
public enum TenancyParty {
  LANDLORD,
  TENANT
}
