package io.anju.residence.rules.condition;

/**
 * Records the registry holds, which count by themselves: nobody is asked for them (Shenzhen art.
 * 37).
 */
public enum HeldRecord {
  /** A filed tenancy that names the person as tenant or occupant. */
  TENANCY,
  /** An employment record that runs. */
  EMPLOYMENT,
  /** An enrolment at a school that the person attends. */
  ENROLMENT
}
