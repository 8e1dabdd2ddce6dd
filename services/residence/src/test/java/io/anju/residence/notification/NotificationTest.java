package io.anju.residence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotificationTest {

  private static final PersonId PERSON = new PersonId("p".repeat(26));
  private static final NotificationSubject RESIDENCE =
      new NotificationSubject(NotificationSubject.RecordKind.RESIDENCE, "r1", PERSON);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static Notification to(Recipient recipient, String occasion, LocalDate on) {
    return Notification.unread(
        recipient,
        NotificationKind.DEPARTURE_DECLARED,
        RESIDENCE,
        occasion,
        Map.of("on", on.toString()),
        on);
  }

  @Test
  void id_depends_on_occasion_and_recipient_but_not_on_the_day() {
    var someone = new Recipient.Individual(PERSON);
    assertThat(to(someone, "a", DAY).id())
        .isEqualTo(to(someone, "a", DAY.plusDays(1)).id())
        .isNotEqualTo(to(someone, "b", DAY).id())
        .isNotEqualTo(
            to(new Recipient.Enterprise(new CreditCode("91350100M000100Y43")), "a", DAY).id());
  }

  @Test
  void office_notification_is_in_the_inboxes_of_all_higher_divisions() {
    var office = new Recipient.Office(Authority.POLICE, new DivisionCode("320508001"));
    assertThat(office.inboxes())
        .extracting(Inbox::address)
        .containsExactly("police:320508001", "police:320508", "police:3205", "police:32");
  }

  @Test
  void second_read_keeps_the_first_read_time() {
    var first = Instant.parse("2026-03-02T01:00:00Z");
    var read = to(new Recipient.Individual(PERSON), "a", DAY).markRead(first);
    assertThat(read.markRead(first.plusSeconds(60)).readAt()).contains(first);
  }
}
