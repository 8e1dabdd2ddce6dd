package io.anju.contract;

/** Who filed a tenancy. */
public enum TenancyFiler {
  LANDLORD,
  MANAGER,
  AGENT,
  TENANT
}
