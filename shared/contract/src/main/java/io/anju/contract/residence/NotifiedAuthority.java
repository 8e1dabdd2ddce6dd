package io.anju.contract.residence;

/** The authorities that are notified. */
public enum NotifiedAuthority {
  POLICE,
  HOUSING,
  LABOUR
}
