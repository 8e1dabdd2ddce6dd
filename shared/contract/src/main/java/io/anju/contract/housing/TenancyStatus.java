package io.anju.contract.housing;

/** Where a tenancy filing is in its life; a voided one never counted. */
public enum TenancyStatus {
  FILED,
  TERMINATED,
  ENDED,
  VOIDED
}
