package io.anju.residence.notification;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.Fact;
import io.anju.contract.NotificationFact;
import io.anju.contract.residence.NotificationSubjectKind;
import io.anju.contract.residence.NotifiedAuthority;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
            notification.subject().person().map(PersonId::value).orElse(null)),
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

  /** The notification of a fact; empty where this version does not know its kind. */
  public static Optional<Notification> toNotification(NotificationFact fact) {
    return NotificationKind.ofCode(fact.kind())
        .map(kind ->
            Notification.unread(
                recipient(fact.recipient()),
                kind,
                new NotificationSubject(
                    NotificationSubject.RecordKind.valueOf(fact.about().kind().name()),
                    fact.about().id(),
                    Optional.ofNullable(fact.about().personId()).map(PersonId::new)),
                fact.occasion(),
                fact.parameters().stream()
                    .collect(
                        Collectors.toMap(
                            NotificationFact.Parameter::name, NotificationFact.Parameter::value)),
                fact.on()));
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

  private static Recipient recipient(NotificationFact.Recipient recipient) {
    if (recipient.personId() != null) {
      return new Recipient.Individual(new PersonId(recipient.personId()));
    }
    return recipient.uscc() != null
        ? new Recipient.Enterprise(new CreditCode(recipient.uscc()))
        : new Recipient.Office(
            Authority.valueOf(
                Objects.requireNonNull(recipient.authority(), "a recipient of no kind").name()),
            new DivisionCode(
                Objects.requireNonNull(recipient.division(), "an authority of no division")));
  }
}
