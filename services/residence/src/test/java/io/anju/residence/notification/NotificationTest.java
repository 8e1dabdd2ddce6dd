package io.anju.residence.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /** Computed before the kinds were renamed. */
  @ParameterizedTest
  @CsvSource({
    "PERMIT_REACTIVATED, abb4ff69a2406375a9145599f85b358d",
    "PERMIT_SUSPENSION_DUE_RESIDENCE_ENDED, 19a707da398be6c47c66f98bcb44c18f",
    "PERMIT_SUSPENSION_DUE_GROUND_ENDED, 9286c4efeca1bfdeb015773b73779655",
    "PERMIT_SUSPENDED_ENDORSEMENT_MISSED, aa914506e93d3dcd3e065576589b8026",
    "PERMIT_SUSPENDED_GROUND_ENDED, b61d2f81003d26a9fac84022b21fd2aa",
    "PERMIT_CANCELLATION_DUE, 609c7228b1cb8e76c5a54d583c9628c2",
    "PERMIT_CANCELLED, 260d80ff74ff8f4456fc58a0d9e27ffc",
    "RECORDS_MERGED, 4508f8efde4992f3e64211223c64b574",
    "RECORDS_SEPARATED, b1a191cbfaed46bf7b4d8e1f28d17333",
    "CORRECTION_SUBMITTED, a799ca5fdde5d961f83cc08ee3822926",
    "DEPARTURE_DECLARED, 70eeb0862cbdc9aaeba6d79301d2f49d"
  })
  void id_of_a_renamed_kind_stays_so_that_nobody_is_notified_again(
      NotificationKind kind, String id) {
    var notification =
        Notification.unread(
            new Recipient.Individual(PERSON),
            kind,
            new NotificationSubject(NotificationSubject.RecordKind.PERMIT, "m1", PERSON),
            "2026-03-02",
            Map.of(),
            DAY);
    assertThat(notification.id()).isEqualTo(id);
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
