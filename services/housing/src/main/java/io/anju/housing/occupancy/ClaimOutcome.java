package io.anju.housing.occupancy;

/** How a claim fared. */
public enum ClaimOutcome {
  CLAIMED,
  /** Somebody has one of the rooms on one of the days. */
  OVERLAPS,
  /** More people, or more single rooms, than the dwelling bears. */
  OVERCROWDED,
  /** What it was to be let under does not reach as far. */
  OUTSIDE_HEAD_TENANCY,
  CLOSED
}
