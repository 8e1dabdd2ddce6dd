package io.anju.overview.population;

import io.anju.contract.residence.PermitStatus;

/** What is counted of a division in a month. */
public sealed interface Measure {

  /** Stable, as stored. */
  String code();

  /** Persons, on the last day or of the month. */
  enum OfPersons implements Measure {
    /** With a registered residence on the last day of the month. */
    REGISTERED,
    /** Residences that began in the month. */
    MOVED_IN,
    /** Residences that ended in the month. */
    MOVED_OUT,
    /** Known from any source on the last day: a residence, a tenancy, an employment, a school. */
    KNOWN;

    @Override
    public String code() {
      return name();
    }
  }

  /** Permits in this state at the end of the month. */
  record OfPermits(PermitStatus status) implements Measure {
    @Override
    public String code() {
      return "PERMIT_" + status;
    }
  }
}
