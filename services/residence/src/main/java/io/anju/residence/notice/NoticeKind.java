package io.anju.residence.notice;

import java.util.Locale;

/** What can be told. Each has a title and a text in both languages, in the bundle {@code io.anju.residence.notice.notices}. */
public enum NoticeKind {
  /** To the other side: one side said the person left; parameters {@code on}, {@code dwelling}, as in the three below. */
  DEPARTURE_DECLARED,
  /** To the police: the other side objects to it. */
  DEPARTURE_OBJECTED,
  /** To both sides: the police decided so. */
  DEPARTURE_CONFIRMED,
  /** To both sides: the police decided that the person still lives there. */
  DEPARTURE_REVERSED,
  /** To the landlord: his tenant lets somebody else live there; parameters {@code since}, {@code dwelling}. */
  SUBLET_DECLARED,
  /** To the person: their records became one, or two again. */
  RECORDS_JOINED,
  RECORDS_PARTED,
  /** To the person: their document number was corrected. */
  DOCUMENT_CORRECTED,
  /** To the office that keeps the datum; parameters {@code decideBy}. */
  CORRECTION_ASKED,
  /** To the person. */
  CORRECTION_GRANTED,
  CORRECTION_DENIED,
  /** To the holder, before the window closes (Hangzhou art. 25); parameters {@code from}, {@code by}. */
  ENDORSEMENT_DUE,
  /** To the holder: moved out and nowhere in the city since; parameters {@code on}, {@code since}. */
  PERMIT_SLEEPS_WITHOUT_RESIDENCE,
  /** To the holder: work, housing or schooling ended with none following; parameters {@code on}, {@code since}. */
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
