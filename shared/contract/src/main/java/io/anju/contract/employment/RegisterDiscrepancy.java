package io.anju.contract.employment;

/** How the registers of residence and employment differ. */
public enum RegisterDiscrepancy {
  /** Employed, but without a registered residence. */
  UNREGISTERED,
  /** Registered as working, or holding a permit for it, but without a running record. */
  NO_RECORD,
  /** Holding a permit on the ground of employment, and the last employment ended. */
  JOB_ENDED,
  /** Recorded under another name than registered. */
  NAME_DIFFERS
}
