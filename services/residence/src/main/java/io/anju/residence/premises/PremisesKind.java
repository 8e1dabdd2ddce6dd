package io.anju.residence.premises;

/** What premises are run as; each gives the operator the rights of one kind of declarant. */
public enum PremisesKind {
  DORMITORY,
  SCHOOL,
  HOTEL
}
