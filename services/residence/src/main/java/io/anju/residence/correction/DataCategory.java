package io.anju.residence.correction;

import io.anju.residence.notification.Authority;

/**
 * The kinds of data about people, each with the authority that is its source and decides on
 * corrections.
 */
public enum DataCategory {
  PERSON(Authority.POLICE),
  RESIDENCE(Authority.POLICE),
  PERMIT(Authority.POLICE),
  TENANCY(Authority.HOUSING),
  DWELLING(Authority.HOUSING),
  EMPLOYMENT(Authority.LABOUR),
  INSURANCE(Authority.LABOUR),
  ENROLMENT(Authority.LABOUR);

  private final Authority sourceAuthority;

  DataCategory(Authority sourceAuthority) {
    this.sourceAuthority = sourceAuthority;
  }

  public Authority sourceAuthority() {
    return sourceAuthority;
  }
}
