package io.anju.residence.notification;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotificationsTest {

  private static final Instant NOW = Instant.parse("2026-03-05T04:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final PersonId PERSON = new PersonId("p".repeat(26));
  private static final PersonId FORMER = new PersonId("f".repeat(26));
  private static final CreditCode USCC = new CreditCode("91350100M000100Y43");
  private static final DivisionCode COMMUNITY = new DivisionCode("320508001001");
  private static final Caller RESIDENT = Callers.person(Role.RESIDENT, PERSON);
  private static final Caller STATION = Callers.official(Role.POLICE_OFFICER, "320508");

  private final InMemoryAggregates<Notification> stored =
      InMemoryAggregates.of(_ -> Scope.personal(List.of(), List.of(), List.of()));
  private final Notifications notifications =
      new Notifications(
          new NotificationRepository(stored, this::list),
          person -> List.of(person, FORMER),
          Clock.fixed(NOW, ZoneOffset.UTC));

  private List<Versioned<Notification>> list(
      Collection<Inbox> inboxes, Optional<String> before, int limit) {
    return stored
        .all()
        .filter(one -> one.state().recipient().inboxes().stream().anyMatch(inboxes::contains))
        .sorted(
            Comparator.comparing(
                    (Versioned<Notification> one) -> NotificationRepository.position(one.state()))
                .reversed())
        .limit(limit)
        .toList();
  }

  @Test
  void notification_is_stored_once_however_often_it_is_sent() {
    var notification = to(new Recipient.Individual(PERSON), "a", DAY);
    notifications.send(notification);
    notifications.send(notification, to(new Recipient.Individual(PERSON), "b", DAY));
    assertThat(stored.stored()).hasSize(2);
    assertThat(stored.stored().values()).allMatch(one -> one.version() == 1);
  }

  @Test
  void inbox_of_a_person_holds_also_what_was_sent_to_a_former_id_newest_first() {
    notifications.send(
        to(new Recipient.Individual(FORMER), "old", DAY.minusDays(9)),
        to(new Recipient.Individual(PERSON), "new", DAY),
        to(new Recipient.Individual(new PersonId("z".repeat(26))), "other", DAY));
    assertThat(occasions(RESIDENT)).containsExactly("new", "old");
  }

  @Test
  void office_is_found_by_those_of_its_authority_in_the_division_and_above_it_alone() {
    notifications.send(to(new Recipient.Office(Authority.POLICE, COMMUNITY), "a", DAY));
    assertThat(occasions(STATION)).containsExactly("a");
    assertThat(occasions(Callers.official(Role.POLICE_OFFICER, COMMUNITY.value())))
        .containsExactly("a");
    assertThat(occasions(Callers.official(Role.POLICE_OFFICER, "320507"))).isEmpty();
    assertThat(occasions(Callers.official(Role.HOUSING_OFFICER, "320508"))).isEmpty();
    assertThat(occasions(RESIDENT)).isEmpty();
  }

  @Test
  void enterprise_has_an_inbox_of_its_own() {
    notifications.send(to(new Recipient.Enterprise(USCC), "a", DAY));
    assertThat(occasions(Callers.organisation(Role.EMPLOYER, USCC))).containsExactly("a");
    assertThat(occasions(Callers.organisation(Role.EMPLOYER, new CreditCode("91110000600037341L"))))
        .isEmpty();
  }

  @Test
  void first_reading_is_recorded_and_repeating_it_changes_nothing() {
    var notification = to(new Recipient.Individual(PERSON), "a", DAY);
    notifications.send(notification);
    var read = notifications.markRead(RESIDENT, notification.id());
    assertThat(read.state().readAt()).contains(NOW);
    assertThat(read.version()).isEqualTo(2);
    assertThat(notifications.markRead(RESIDENT, notification.id())).isEqualTo(read);
  }

  @Test
  void notification_to_somebody_else_is_not_found() {
    var notification = to(new Recipient.Enterprise(USCC), "a", DAY);
    notifications.send(notification);
    assertRefused(
        PlatformError.NOT_FOUND, () -> notifications.markRead(RESIDENT, notification.id()));
    assertRefused(PlatformError.NOT_FOUND, () -> notifications.markRead(RESIDENT, "unknown"));
    assertThat(stored.state(notification.id()).readAt()).isEmpty();
  }

  private List<String> occasions(Caller caller) {
    return notifications.inboxOf(caller, Optional.empty(), 9).stream()
        .map(one -> one.state().occasion())
        .toList();
  }

  private static Notification to(Recipient recipient, String occasion, LocalDate on) {
    return Notification.unread(
        recipient,
        NotificationKind.DEPARTURE_DECLARED,
        new NotificationSubject(NotificationSubject.RecordKind.RESIDENCE, "r1", PERSON),
        occasion,
        Map.of("on", on.toString()),
        on);
  }
}
