package io.anju.contract.housing;

/** How severe a finding is; a dwelling with an open critical one should not be lived in. */
public enum SafetySeverity {
  MINOR,
  MAJOR,
  CRITICAL
}
