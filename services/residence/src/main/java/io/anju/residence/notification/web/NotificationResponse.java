package io.anju.residence.notification.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.NotificationTexts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  record SubjectResponse(
      NotificationSubject.RecordKind matter, String id, @Nullable String personId) {}

  static NotificationResponse of(Notification notification, Locale locale) {
    var about = notification.subject();
    return new NotificationResponse(
        notification.id(),
        notification.kind().code(),
        notification.on(),
        NotificationTexts.title(notification, locale),
        NotificationTexts.text(notification, locale),
        new SubjectResponse(
            about.recordKind(), about.id(), about.person().map(PersonId::value).orElse(null)),
        notification.parameters(),
        notification.readAt().isPresent());
  }

  @Override
  public Collection<String> aboutPersons() {
    return Stream.ofNullable(about.personId()).toList();
  }
}
