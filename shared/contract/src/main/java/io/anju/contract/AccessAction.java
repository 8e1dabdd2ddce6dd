package io.anju.contract;

/** What was done with personal data. */
public enum AccessAction {
  READ,
  UNMASKED,
  REFUSED
}
