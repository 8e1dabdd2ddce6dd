package io.anju.contract.housing;

/** What a safety inspection of a dwelling looks at. */
public enum InspectionKind {
  FIRE,
  GAS,
  ELECTRICITY,
  STRUCTURE,
  OVER_OCCUPANCY
}
