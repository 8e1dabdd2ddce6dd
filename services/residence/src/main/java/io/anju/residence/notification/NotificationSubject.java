package io.anju.residence.notification;

import io.anju.codes.PersonId;
import java.util.Objects;

/**
 * The record that a notification is about.
 *
 * @param id of the permit, the residence, the correction, the tenancy, or the person
 * @param person whose record it is; whoever reads the notification reads about them
 */
public record NotificationSubject(RecordKind recordKind, String id, PersonId person) {

  /** The kinds of records that notifications are about. */
  public enum RecordKind {
    PERSON,
    RESIDENCE,
    PERMIT,
    CORRECTION,
    TENANCY
  }

  public NotificationSubject {
    Objects.requireNonNull(recordKind, "recordKind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(person, "person");
  }
}
