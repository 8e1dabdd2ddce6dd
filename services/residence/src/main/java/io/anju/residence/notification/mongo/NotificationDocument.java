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
import org.jspecify.annotations.Nullable;

/**
 * A notification as stored.
 *
 * @param recipient a personId, a credit code or a division, as the first inbox names it
 * @param authority null unless the recipient is an office
 * @param mailboxes the addresses of the inboxes that show it
 * @param position orders the notifications of an inbox
 * @param kind the name of a {@link NotificationKind}, or its former name in older documents
 * @param matter the kind of the record that {@code about} identifies
 * @param person null for a work list
 * @param readAt null until it is read
 */
public record NotificationDocument(
    String recipient,
    @Nullable Authority authority,
    List<String> mailboxes,
    String position,
    String kind,
    NotificationSubject.RecordKind matter,
    String about,
    @Nullable String person,
    String occasion,
    List<Parameter> parameters,
    LocalDate on,
    @Nullable Instant readAt) {

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
        notification.kind().name(),
        notification.subject().recordKind(),
        notification.subject().id(),
        notification.subject().person().map(PersonId::value).orElse(null),
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
        NotificationKind.named(kind)
            .orElseThrow(() -> new IllegalArgumentException("unknown notification kind " + kind)),
        new NotificationSubject(matter, about, Optional.ofNullable(person).map(PersonId::new)),
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
