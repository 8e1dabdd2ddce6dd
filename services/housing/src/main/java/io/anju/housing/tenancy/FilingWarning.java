package io.anju.housing.tenancy;

import java.util.Locale;

/** What is worth a second look at a filing. */
public enum FilingWarning {
  LATE,
  NO_OCCUPANTS,
  NOT_FOR_LIVING,
  TERM_OVER,
  BEGAN_BEFORE_SIGNING;

  /** Kebab-case, stable. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
