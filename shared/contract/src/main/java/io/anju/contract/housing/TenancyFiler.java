package io.anju.contract.housing;

/** Who filed a tenancy. */
public enum TenancyFiler {
  LANDLORD,
  MANAGER,
  AGENT,
  TENANT
}
