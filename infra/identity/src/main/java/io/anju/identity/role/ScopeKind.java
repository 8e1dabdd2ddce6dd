package io.anju.identity.role;

/** The kind of scope that restricts a role. */
enum ScopeKind {
  /** Officials act within a division and everything below it. */
  DIVISION,
  /** People act for themselves. */
  PERSON,
  /** Landlords are people or enterprises. */
  PERSON_OR_ENTERPRISE,
  /** Employers act for their enterprise. */
  ENTERPRISE,
  /** Agencies and supervisors are not restricted by their role alone. */
  NONE
}
