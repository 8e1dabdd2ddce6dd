package io.anju.contract;

/** Where a permit is in its life. */
public enum PermitStatus {
  ACCEPTED,
  APPROVED,
  REFUSED,
  ACTIVE,
  SUSPENDED,
  CANCELLED
}
