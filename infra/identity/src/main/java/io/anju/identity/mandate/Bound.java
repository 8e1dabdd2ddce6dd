package io.anju.identity.mandate;

/** What confines a role: the part of the registry that its holder may touch. */
enum Bound {
  /** Officials act within a division and everything below it. */
  DIVISION,
  /** People act for themselves. */
  PERSON,
  /** Landlords are people or enterprises. */
  PERSON_OR_UNIT,
  /** Employers act for their enterprise. */
  UNIT,
  /** Agencies and supervisors are not confined by their role alone. */
  NONE
}
