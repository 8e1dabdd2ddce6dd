package io.anju.residence.notification;

import java.util.Locale;

/**
 * What can be told. Each has a title and a text in both languages, in the bundle {@code
 * io.anju.residence.notification.notifications}.
 */
public enum NotificationKind {
  /**
   * To the other side: one side said the person left; parameters {@code on}, {@code dwelling}, as
   * in the three below.
   */
  DEPARTURE_DECLARED,
  /** To the police: the other side objects to it. */
  DEPARTURE_OBJECTED,
  /** To both sides: the police decided so. */
  DEPARTURE_CONFIRMED,
  /** To both sides: the police decided that the person still lives there. */
  DEPARTURE_REVERSED,
  /**
   * To the landlord: his tenant lets somebody else live there; parameters {@code since}, {@code
   * dwelling}.
   */
  SUBLET_DECLARED,
  /**
   * To the person: the landlord declared with the lease that they live there; parameters {@code
   * since}, {@code dwelling}, as below.
   */
  MOVE_IN_DECLARED,
  /**
   * To the landlord and the police: what was declared with the lease does not agree with what is
   * registered.
   */
  MOVE_IN_REFUSED,
  /**
   * To the side that did not file; parameters {@code number}, {@code from}, {@code until}, as in
   * those of tenancies below.
   */
  TENANCY_TO_CONFIRM,
  /** To the housing office: the other side objects. */
  TENANCY_OBJECTED,
  /** To both sides: the housing officer found the filing right. */
  TENANCY_UPHELD,
  /** To who let to the tenant that lets on. */
  TENANCY_SUBLET,
  /** To both sides, before the term; parameter {@code days} too. */
  TENANCY_ENDING,
  /** To both sides; parameter {@code on} too. */
  TENANCY_TERMINATED,
  TENANCY_ENDED,
  TENANCY_VOIDED,
  /** To the person: their records became one, or two again. */
  RECORDS_JOINED,
  RECORDS_PARTED,
  /** To the person: their document number was corrected. */
  DOCUMENT_CORRECTED,
  /** To the office that keeps the datum; parameters {@code decideBy}. */
  CORRECTION_ASKED,
  /** To the person. */
  CORRECTION_GRANTED,
  /** To the holder: the permit is issued; parameters {@code from}, {@code by} of the window. */
  PERMIT_ISSUED,
  /** To the applicant: the application is refused (Shenzhen art. 20); parameter {@code on}. */
  PERMIT_REFUSED,
  /** To the holder: endorsed in time; parameters {@code from}, {@code by} of the next window. */
  PERMIT_ENDORSED,
  /** To the holder: endorsed late and in use again; parameter {@code on}. */
  PERMIT_ENDORSED_LATE,
  /** To the holder: cancelled by the authority, or at the holder's wish; parameter {@code on}. */
  PERMIT_CANCELLED_BY_DECISION,
  CORRECTION_DENIED,
  /**
   * To the holder, before the window closes (Hangzhou art. 25); parameters {@code from}, {@code
   * by}.
   */
  ENDORSEMENT_DUE,
  /**
   * To the holder: moved out and nowhere in the city since; parameters {@code on}, {@code since}.
   */
  PERMIT_SLEEPS_WITHOUT_RESIDENCE,
  /**
   * To the holder: work, housing or schooling ended with none following; parameters {@code on},
   * {@code since}.
   */
  PERMIT_SLEEPS_WITHOUT_GROUND,
  /** To the holder; parameters {@code since}. */
  PERMIT_ASLEEP_UNENDORSED,
  PERMIT_ASLEEP_GROUNDS_LAPSED,
  /** To the holder: its grounds are there again; parameters {@code on}. */
  PERMIT_WOKE,
  /** To the holder: suspended nearly as long as the rule set bears; parameters {@code on}. */
  PERMIT_ENDS,
  PERMIT_ENDED;

  /** As it stands in answers and bundles: {@code departure-declared}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
