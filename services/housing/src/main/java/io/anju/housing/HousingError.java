package io.anju.housing;

import io.anju.platform.error.ErrorCode;

/**
 * The reasons for which the housing service refuses a request. Each code has a title and a detail
 * in {@code errors.properties} and {@code errors_en.properties}.
 */
public enum HousingError implements ErrorCode {
  COMMUNITY_UNKNOWN("community-unknown", 422),
  COMMUNITY_NOT_LOADED("community-not-loaded", 422),
  ADDRESS_INVALID("address-invalid", 422),
  CODE_TAKEN("code-taken", 409),
  ALREADY_CODED("already-coded", 409),
  BUILDING_IN_USE("building-in-use", 409),
  BUILDING_RETIRED("building-retired", 422),
  GRID_FULL("grid-full", 409),
  GRID_INVALID("grid-invalid", 422),
  BUILDING_FULL("building-full", 409),
  DWELLING_INVALID("dwelling-invalid", 422),
  LAYOUT_INVALID("layout-invalid", 422),
  RETIREMENT_INVALID("retirement-invalid", 422),
  ALREADY_RETIRED("already-retired", 409),
  DWELLING_OCCUPIED("dwelling-occupied", 409),
  DWELLING_HAS_TENANCY("dwelling-has-tenancy", 409),
  DWELLING_UNKNOWN("dwelling-unknown", 422),
  DWELLING_RETIRED("dwelling-retired", 422),
  RELEASE_NOT_LOADED("release-not-loaded", 422),
  RELEASE_INCOMPLETE("release-incomplete", 422),
  REVISION_APPLIED("revision-applied", 409),
  REVISION_INVALID("revision-invalid", 422),
  INSPECTION_INVALID("inspection-invalid", 422),
  CHECKLIST_MISSING("checklist-missing", 422),
  TENANCY_INVALID("tenancy-invalid", 422),
  TENANCY_DIFFERS("tenancy-differs", 409),
  FILING_NUMBER_RESERVED("filing-number-reserved", 409),
  TENANCY_OVERLAP("tenancy-overlap", 409),
  TENANCY_ALREADY_ENDED("tenancy-already-ended", 409),
  DWELLING_OVERCROWDED("dwelling-overcrowded", 409),
  HEAD_TENANCY_ENDED("head-tenancy-ended", 409),
  SUBLETTING_ACTIVE("subletting-active", 409),
  TENANCY_CONFIRMATION_NOT_PENDING("tenancy-confirmation-not-pending", 409),
  UNCONFIRMED("unconfirmed", 409),
  MANDATE_NOT_YOURS("mandate-not-yours", 403),
  MANDATE_INVALID("mandate-invalid", 422),
  OWN_CASE("own-case", 403),
  SECOND_OFFICER_REQUIRED("second-officer-required", 403),
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
