package io.anju.contract.residence;

/** Where a permit is in its life. */
public enum PermitStatus {
  ACCEPTED,
  APPROVED,
  REFUSED,
  ACTIVE,
  SUSPENDED,
  CANCELLED
}
