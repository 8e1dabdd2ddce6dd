package io.anju.residence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.NotificationFact;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NotificationFactsTest {

  private static final PersonId PERSON = new PersonId("p".repeat(26));

  private static Notification notification(Recipient recipient, NotificationKind kind) {
    return Notification.unread(
        recipient,
        kind,
        new NotificationSubject(NotificationSubject.RecordKind.PERMIT, "m1", PERSON),
        "2026-03-02",
        Map.of("on", "2026-03-02", "since", "2026-02-01"),
        LocalDate.of(2026, 3, 2));
  }

  private static Stream<Recipient> recipients() {
    return Stream.of(
        new Recipient.Individual(PERSON),
        new Recipient.Enterprise(new CreditCode("91350100M000100Y43")),
        new Recipient.Office(Authority.POLICE, new DivisionCode("320508001001")),
        new Recipient.Office(Authority.HOUSING, new DivisionCode("320508")),
        new Recipient.Office(Authority.LABOUR, new DivisionCode("32")));
  }

  @ParameterizedTest
  @MethodSource("recipients")
  void notification_to_any_recipient_is_read_back_from_its_fact(Recipient recipient) {
    var notification = notification(recipient, NotificationKind.PERMIT_REACTIVATED);
    var fact = NotificationFacts.of(notification);
    assertThat(fact.id()).isEqualTo(notification.id());
    assertThat(NotificationFacts.toNotification(fact)).contains(notification);
  }

  @ParameterizedTest
  @EnumSource(NotificationKind.class)
  void every_kind_is_read_back_from_its_code_and_its_first_code(NotificationKind kind) {
    assertThat(NotificationKind.ofCode(kind.code())).contains(kind);
    assertThat(NotificationKind.ofCode(kind.firstCode())).contains(kind);
  }

  @ParameterizedTest
  @EnumSource(NotificationSubject.RecordKind.class)
  void every_record_kind_is_in_the_contract(NotificationSubject.RecordKind kind) {
    var about = new NotificationSubject(kind, "x", PERSON);
    var notification =
        Notification.unread(
            new Recipient.Individual(PERSON),
            NotificationKind.PERMIT_REACTIVATED,
            about,
            "",
            Map.of(),
            LocalDate.of(2026, 3, 2));
    assertThat(NotificationFacts.toNotification(NotificationFacts.of(notification)))
        .contains(notification);
  }

  @Test
  void unknown_kind_is_no_notification() {
    var known =
        NotificationFacts.of(
            notification(new Recipient.Individual(PERSON), NotificationKind.PERMIT_REACTIVATED));
    var unknown =
        new NotificationFact(
            known.id(),
            1,
            known.recipient(),
            "not-a-kind",
            known.about(),
            known.occasion(),
            known.parameters(),
            known.on());
    assertThat(NotificationFacts.toNotification(unknown)).isEmpty();
  }
}
