package io.anju.residence.notice;

import java.util.Locale;

/** What can be told. Each has a title and a text in both languages, in the bundle {@code io.anju.residence.notice.notices}. */
public enum NoticeKind {
  /** To the other side: one side said the person left; parameters {@code on}. */
  DEPARTURE_DECLARED,
  /** To the police: the other side objects to it. */
  DEPARTURE_OBJECTED,
  /** To both sides: the police decided; parameters {@code on}. */
  DEPARTURE_CONFIRMED,
  /** To both sides: the police decided that the person still lives there. */
  DEPARTURE_REVERSED,
  /** To the landlord: his tenant lets somebody else live there; parameters {@code since}. */
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
  CORRECTION_DENIED;

  /** As it stands in answers and bundles: {@code departure-declared}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
