package io.anju.contract.residence;

/** The kinds of records that notifications are about. */
public enum NotificationSubjectKind {
  PERSON,
  RESIDENCE,
  PERMIT,
  CORRECTION,
  TENANCY,
  WORK_LIST
}
