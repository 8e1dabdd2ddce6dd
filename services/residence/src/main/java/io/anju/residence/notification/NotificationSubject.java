package io.anju.residence.notification;

import io.anju.codes.PersonId;
import java.util.Objects;
import java.util.Optional;

/**
 * The record that a notification is about.
 *
 * @param id of the permit, the residence, the correction, the tenancy, or the person; of a work
 *     list, its code
 * @param person whose record it is; whoever reads the notification reads about them; empty for a
 *     work list, which is nobody's
 */
public record NotificationSubject(RecordKind recordKind, String id, Optional<PersonId> person) {

  /** The kinds of records that notifications are about. */
  public enum RecordKind {
    PERSON,
    RESIDENCE,
    PERMIT,
    CORRECTION,
    TENANCY,
    WORK_LIST
  }

  public NotificationSubject {
    Objects.requireNonNull(recordKind, "recordKind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(person, "person");
  }

  /** About a record of a person. */
  public NotificationSubject(RecordKind recordKind, String id, PersonId person) {
    this(recordKind, id, Optional.of(person));
  }
}
