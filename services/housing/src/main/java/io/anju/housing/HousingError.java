package io.anju.housing;

import io.anju.platform.error.ErrorCode;

/** What housing refuses. */
public enum HousingError implements ErrorCode {
  UNKNOWN_COMMUNITY("unknown-community", 422),
  ADDRESS_UNFIT("address-unfit", 422),
  CODE_TAKEN("code-taken", 409),
  CODED_OTHERWISE("coded-otherwise", 409),
  BUILDING_IN_USE("building-in-use", 409),
  BUILDING_RETIRED("building-retired", 422),
  GRID_FULL("grid-full", 409),
  GRID_UNFIT("grid-unfit", 422),
  BUILDING_FULL("building-full", 409),
  DWELLING_UNFIT("dwelling-unfit", 422),
  LAYOUT_UNFIT("layout-unfit", 422),
  RETIREMENT_UNFIT("retirement-unfit", 422),
  ALREADY_RETIRED("already-retired", 409),
  DWELLING_LIVED_IN("dwelling-lived-in", 409),
  DWELLING_LET("dwelling-let", 409),
  UNKNOWN_DWELLING("unknown-dwelling", 422),
  DWELLING_RETIRED("dwelling-retired", 422),
  RELEASE_NOT_LOADED("release-not-loaded", 422),
  RELEASE_INCOMPLETE("release-incomplete", 422),
  REVISION_APPLIED("revision-applied", 409),
  REVISION_UNFIT("revision-unfit", 422),
  INSPECTION_UNFIT("inspection-unfit", 422),
  NO_CHECKLIST("no-checklist", 422),
  TENANCY_UNFIT("tenancy-unfit", 422),
  TENANCY_OVERLAP("tenancy-overlap", 409),
  TENANCY_OVER("tenancy-over", 409),
  DWELLING_CROWDED("dwelling-crowded", 409),
  HEAD_TENANCY_OVER("head-tenancy-over", 409),
  SUBLET_RUNNING("sublet-running", 409),
  NOTHING_TO_CONFIRM("nothing-to-confirm", 409),
  UNCONFIRMED("unconfirmed", 409),
  MANDATE_NOT_YOURS("mandate-not-yours", 403),
  NOT_A_PARTY("not-a-party", 403);

  private final String code;
  private final int status;

  HousingError(String code, int status) {
    this.code = code;
    this.status = status;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public int status() {
    return status;
  }
}
