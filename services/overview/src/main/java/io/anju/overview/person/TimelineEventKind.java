package io.anju.overview.person;

import java.util.Locale;

/** The kinds of events in a person's timeline. */
public enum TimelineEventKind {
  RESIDENCE_BEGAN,
  RESIDENCE_ENDED,
  PERMIT_APPLIED,
  PERMIT_APPROVED,
  PERMIT_REFUSED,
  PERMIT_ISSUED,
  PERMIT_ENDORSED,
  PERMIT_SUSPENDED,
  PERMIT_RESUMED,
  PERMIT_CANCELLED,
  TENANCY_BEGAN,
  TENANCY_ENDED,
  EMPLOYMENT_BEGAN,
  EMPLOYMENT_ENDED,
  SCHOOLING_BEGAN,
  SCHOOLING_ENDED;

  /** Kebab-case, stable. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
