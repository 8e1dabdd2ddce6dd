package io.anju.residence.notification.web;

import io.anju.platform.access.AboutPersons;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationSubject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A notification in the reader's language. */
record NotificationResponse(
    String noticeId,
    String kind,
    LocalDate on,
    String title,
    String text,
    SubjectResponse about,
    Map<String, String> parameters,
    boolean read)
    implements AboutPersons {

  record SubjectResponse(NotificationSubject.RecordKind matter, String id, String personId) {}

  static NotificationResponse of(Notification notification, Locale locale) {
    var about = notification.subject();
    return new NotificationResponse(
        notification.id(),
        notification.kind().code(),
        notification.on(),
        NotificationTexts.title(notification, locale),
        NotificationTexts.text(notification, locale),
        new SubjectResponse(about.recordKind(), about.id(), about.person().value()),
        notification.parameters(),
        notification.readAt().isPresent());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(about.personId());
  }
}
