package io.anju.identity.role;

/** What confines a role: the part of the registry that its holder may touch. */
enum ScopeKind {
  /** Officials act within a division and everything below it. */
  DIVISION,
  /** People act for themselves. */
  PERSON,
  /** Landlords are people or enterprises. */
  PERSON_OR_ENTERPRISE,
  /** Employers act for their enterprise. */
  ENTERPRISE,
  /** Agencies and supervisors are not confined by their role alone. */
  NONE
}
