package io.anju.residence.correction;

import io.anju.residence.notice.Authority;

/** What the registry keeps about people, and the authority that is its source and answers for it. */
public enum Kept {
  PERSON(Authority.POLICE),
  RESIDENCE(Authority.POLICE),
  PERMIT(Authority.POLICE),
  TENANCY(Authority.HOUSING),
  DWELLING(Authority.HOUSING),
  EMPLOYMENT(Authority.LABOUR),
  INSURANCE(Authority.LABOUR),
  ENROLMENT(Authority.LABOUR);

  private final Authority source;

  Kept(Authority source) {
    this.source = source;
  }

  public Authority source() {
    return source;
  }
}
