package io.anju.residence.notification;

import io.anju.codes.PersonId;
import java.util.Objects;

/**
 * What a notice is about.
 *
 * @param id of the permit, the residence, the correction, the tenancy, or the person
 * @param person whose record it is: who reads the notice reads about them
 */
public record NotificationSubject(RecordKind recordKind, String id, PersonId person) {

  /** The kinds of records told about. */
  public enum RecordKind {
    PERSON,
    RESIDENCE,
    PERMIT,
    CORRECTION,
    TENANCY
  }

  public NotificationSubject {
    Objects.requireNonNull(recordKind, "matter");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(person, "person");
  }
}
