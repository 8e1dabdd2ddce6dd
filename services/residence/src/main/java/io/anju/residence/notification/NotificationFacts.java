package io.anju.residence.notification;

import io.anju.contract.Fact;
import io.anju.contract.NotificationFact;
import io.anju.contract.residence.NotificationSubjectKind;
import io.anju.contract.residence.NotifiedAuthority;
import java.util.Collection;
import java.util.Map;

/**
 * Notifications as facts, to be stored in the same write as the change that causes them: so none is
 * lost when the process ends right after the change.
 */
public final class NotificationFacts {

  private NotificationFacts() {}

  /** The fact of one notification; it carries no name, document number or phone number. */
  public static NotificationFact of(Notification notification) {
    return new NotificationFact(
        notification.id(),
        1,
        recipient(notification.recipient()),
        notification.kind().code(),
        new NotificationFact.Subject(
            NotificationSubjectKind.valueOf(notification.subject().recordKind().name()),
            notification.subject().id(),
            notification.subject().person().value()),
        notification.occasion(),
        notification.parameters().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> new NotificationFact.Parameter(one.getKey(), one.getValue()))
            .toList(),
        notification.on());
  }

  /** The facts of notifications that one change causes. */
  public static Fact[] of(Collection<Notification> notifications) {
    return notifications.stream().map(NotificationFacts::of).toArray(Fact[]::new);
  }

  private static NotificationFact.Recipient recipient(Recipient recipient) {
    return switch (recipient) {
      case Recipient.Individual individual ->
          new NotificationFact.Recipient(individual.person().value(), null, null, null);
      case Recipient.Enterprise enterprise ->
          new NotificationFact.Recipient(null, enterprise.uscc().value(), null, null);
      case Recipient.Office office ->
          new NotificationFact.Recipient(
              null,
              null,
              NotifiedAuthority.valueOf(office.authority().name()),
              office.division().value());
    };
  }
}
