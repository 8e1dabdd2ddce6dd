package io.anju.residence.rules.condition;

/** Records that the registry holds, which count without a paper (Shenzhen art. 37). */
public enum HeldRecord {
  /** A filed tenancy that names the person as tenant or occupant. */
  TENANCY,
  /** An employment record that runs. */
  EMPLOYMENT,
  /** Social insurance that an enterprise pays: who is insured is employed (Decree 663 art. 9). */
  INSURANCE,
  /** An enrolment at a school that the person attends. */
  ENROLMENT
}
