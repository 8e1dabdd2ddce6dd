package io.anju.housing.occupancy;

/** The result of a claim. */
public enum ClaimOutcome {
  CLAIMED,
  /** Another claim is for one of the rooms on one of the days. */
  OVERLAPS,
  /** More occupants, or more single rooms, than the dwelling may have. */
  OVERCROWDED,
  /** The head tenancy does not cover the days and rooms. */
  OUTSIDE_HEAD_TENANCY,
  /** The dwelling is retired or being retired. */
  CLOSED
}
