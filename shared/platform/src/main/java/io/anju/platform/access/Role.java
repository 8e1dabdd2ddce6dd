package io.anju.platform.access;

import java.util.Arrays;
import java.util.Optional;

/** The roles of the registry. Officials act within a division; parties act for themselves. */
public enum Role {
  POLICE_OFFICER("police-officer", true),
  STATION_CHIEF("station-chief", true),
  HOUSING_OFFICER("housing-officer", true),
  GRID_WORKER("grid-worker", true),
  LABOUR_CLERK("labour-clerk", true),
  AGENCY_VERIFIER("agency-verifier", true),
  AUDITOR("auditor", true),
  ADMINISTRATOR("administrator", true),
  LANDLORD("landlord", false),
  AGENT("agent", false),
  EMPLOYER("employer", false),
  RESIDENT("resident", false);

  private final String claim;
  private final boolean official;

  Role(String claim, boolean official) {
    this.claim = claim;
    this.official = official;
  }

  /** The role's name in the token's {@code roles} claim. */
  public String claim() {
    return claim;
  }

  /** Officials are scoped to a division and state a purpose to read personal data. */
  public boolean official() {
    return official;
  }

  public static Optional<Role> named(String claim) {
    return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
  }
}
