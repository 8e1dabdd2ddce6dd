package io.anju.contract;

/** The two sides of a lease. */
public enum TenancySide {
  LANDLORD, TENANT
}
