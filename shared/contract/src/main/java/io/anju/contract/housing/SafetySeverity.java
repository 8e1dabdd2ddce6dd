package io.anju.contract.housing;

/** How much a finding weighs; with a critical one open nobody should live there. */
public enum SafetySeverity {
  MINOR,
  MAJOR,
  CRITICAL
}
