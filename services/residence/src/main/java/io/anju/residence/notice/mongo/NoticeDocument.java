package io.anju.residence.notice.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.residence.notice.About;
import io.anju.residence.notice.Authority;
import io.anju.residence.notice.Mailbox;
import io.anju.residence.notice.Notice;
import io.anju.residence.notice.NoticeBook;
import io.anju.residence.notice.NoticeKind;
import io.anju.residence.notice.Recipient;
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
public record NoticeDocument(
    String recipient,
    Authority authority,
    List<String> mailboxes,
    String position,
    NoticeKind kind,
    About.Matter matter,
    String about,
    String person,
    String occasion,
    List<Parameter> parameters,
    LocalDate on,
    Instant readAt) {

  public record Parameter(String name, String value) {}

  static NoticeDocument from(Notice notice) {
    var authority = switch (notice.to()) {
      case Recipient.Office office -> office.authority();
      case Recipient.Someone _, Recipient.Enterprise _ -> null;
    };
    var recipient = switch (notice.to()) {
      case Recipient.Someone someone -> someone.person().value();
      case Recipient.Enterprise enterprise -> enterprise.uscc().value();
      case Recipient.Office office -> office.division().value();
    };
    return new NoticeDocument(recipient, authority, notice.to().mailboxes().stream().map(Mailbox::address).toList(),
        NoticeBook.position(notice), notice.kind(), notice.about().matter(), notice.about().id(), notice.about().person().value(),
        notice.occasion(), notice.parameters().entrySet().stream().map(one -> new Parameter(one.getKey(), one.getValue())).toList(),
        notice.on(), notice.readAt().orElse(null));
  }

  Notice toDomain() {
    return new Notice(to(), kind, new About(matter, about, new PersonId(person)), occasion,
        parameters.stream().collect(Collectors.toMap(Parameter::name, Parameter::value)), on, Optional.ofNullable(readAt));
  }

  private Recipient to() {
    if (authority != null) {
      return new Recipient.Office(authority, new DivisionCode(recipient));
    }
    return mailboxes.getFirst().startsWith("uscc:")
        ? new Recipient.Enterprise(new CreditCode(recipient)) : new Recipient.Someone(new PersonId(recipient));
  }
}
