package io.anju.residence.notification.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.residence.notification.Authority;
import io.anju.residence.notification.Inbox;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationRepository;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Recipient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A notice at rest.
 *
 * @param recipient what the first mailbox names: a personId, a credit code or a division
 * @param authority null unless it is an office that is told
 * @param mailboxes and {@code position}: how readers find it
 */
public record NotificationDocument(
    String recipient,
    Authority authority,
    List<String> mailboxes,
    String position,
    NotificationKind kind,
    NotificationSubject.RecordKind matter,
    String about,
    String person,
    String occasion,
    List<Parameter> parameters,
    LocalDate on,
    Instant readAt) {

  public record Parameter(String name, String value) {}

  static NotificationDocument from(Notification notification) {
    var authority =
        switch (notification.recipient()) {
          case Recipient.Office office -> office.authority();
          case Recipient.Individual _, Recipient.Enterprise _ -> null;
        };
    var recipient =
        switch (notification.recipient()) {
          case Recipient.Individual individual -> individual.person().value();
          case Recipient.Enterprise enterprise -> enterprise.uscc().value();
          case Recipient.Office office -> office.division().value();
        };
    return new NotificationDocument(
        recipient,
        authority,
        notification.recipient().inboxes().stream().map(Inbox::address).toList(),
        NotificationRepository.position(notification),
        notification.kind(),
        notification.subject().recordKind(),
        notification.subject().id(),
        notification.subject().person().value(),
        notification.occasion(),
        notification.parameters().entrySet().stream()
            .map(one -> new Parameter(one.getKey(), one.getValue()))
            .toList(),
        notification.on(),
        notification.readAt().orElse(null));
  }

  Notification toDomain() {
    return new Notification(
        toRecipient(),
        kind,
        new NotificationSubject(matter, about, new PersonId(person)),
        occasion,
        parameters.stream().collect(Collectors.toMap(Parameter::name, Parameter::value)),
        on,
        Optional.ofNullable(readAt));
  }

  private Recipient toRecipient() {
    if (authority != null) {
      return new Recipient.Office(authority, new DivisionCode(recipient));
    }
    return mailboxes.getFirst().startsWith("uscc:")
        ? new Recipient.Enterprise(new CreditCode(recipient))
        : new Recipient.Individual(new PersonId(recipient));
  }
}
