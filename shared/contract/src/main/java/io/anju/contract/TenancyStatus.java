package io.anju.contract;

/** Where a tenancy filing is in its life. */
public enum TenancyStatus {
  FILED, TERMINATED, ENDED
}
