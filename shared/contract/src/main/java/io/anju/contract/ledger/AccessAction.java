package io.anju.contract.ledger;

/** What was done with personal data. */
public enum AccessAction {
  READ,
  UNMASKED,
  REFUSED
}
