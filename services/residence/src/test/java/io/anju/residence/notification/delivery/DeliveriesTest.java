package io.anju.residence.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Aggregates.NewAggregate;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.residence.notification.Authority;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Recipient;
import io.anju.residence.notification.delivery.Delivery.Delivered;
import io.anju.residence.notification.delivery.Delivery.Failed;
import io.anju.residence.notification.delivery.Delivery.Queued;
import io.anju.residence.notification.delivery.Delivery.Sent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class DeliveriesTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Scope NOBODY = Scope.personal(List.of(), List.of(), List.of());
  private static final PersonId PERSON = new PersonId("p".repeat(26));
  private static final CreditCode USCC = new CreditCode("91350100M000100Y43");
  private static final Instant MORNING = at("2026-03-02T10:00");

  private final InMemoryAggregates<Delivery> stored = InMemoryAggregates.of(_ -> NOBODY);
  private final InMemoryAggregates<Notification> inbox = InMemoryAggregates.of(_ -> NOBODY);
  private final InMemoryAggregates<Preferences> chosen = InMemoryAggregates.of(_ -> NOBODY);
  private final Clock clock = Mockito.mock(Clock.class);
  private final List<OutgoingMessage> sent = new ArrayList<>();
  private TransportResult answer = new TransportResult.Accepted(false, Optional.of("ref-1"));

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  private Deliveries deliveries(Channel... channels) {
    now(MORNING);
    return new Deliveries(
        new DeliveryRepository(stored, this::due),
        inbox,
        new DeliveryPreferences(chosen, _ -> true),
        _ -> Optional.of("13800001234"),
        List.of(channels).stream().map(this::transport).toList(),
        new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0), ZONE),
        clock);
  }

  private Transport transport(Channel channel) {
    return new Transport() {
      @Override
      public Channel channel() {
        return channel;
      }

      @Override
      public TransportResult send(OutgoingMessage message) {
        sent.add(message);
        return answer;
      }
    };
  }

  private List<Versioned<Delivery>> due(Instant now, Set<String> except, int limit) {
    return stored
        .all()
        .filter(one -> !except.contains(one.id()))
        .filter(one -> one.state() instanceof Queued queued && !queued.nextAt().isAfter(now))
        .limit(limit)
        .toList();
  }

  private void now(Instant instant) {
    Mockito.when(clock.instant()).thenReturn(instant);
  }

  private Notification notification(Recipient recipient, NotificationKind kind) {
    var one =
        Notification.unread(
            recipient,
            kind,
            new NotificationSubject(NotificationSubject.RecordKind.PERMIT, "m1", PERSON),
            "2026-03-31",
            Map.of("from", "2026-03-01", "by", "2026-03-31"),
            LocalDate.of(2026, 3, 2));
    CurrentCaller.asSystem(() -> inbox.addAll(List.of(new NewAggregate<>(one.id(), one))));
    return one;
  }

  private Delivery only() {
    return stored
        .all()
        .map(Versioned::state)
        .reduce((_, _) -> {
          throw new AssertionError("more than one");
        })
        .orElseThrow();
  }

  private void choose(String owner, Preferences preferences) {
    CurrentCaller.asSystem(() -> chosen.addAll(List.of(new NewAggregate<>(owner, preferences))));
  }

  @Test
  void notification_is_queued_once_and_sent_once() {
    var deliveries = deliveries(Channel.SMS);
    var one = notification(new Recipient.Individual(PERSON), NotificationKind.PERMIT_ISSUED);
    deliveries.enqueue(List.of(one));
    deliveries.enqueue(List.of(one));
    assertThat(deliveries.sendDue()).isEqualTo(1);
    assertThat(deliveries.sendDue()).isZero();
    assertThat(only()).isInstanceOf(Sent.class);
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().to()).isEqualTo("13800001234");
    assertThat(sent.getFirst().text()).contains("2026-03-31").doesNotContain("{");
  }

  @Test
  void with_every_channel_off_nothing_is_queued() {
    deliveries()
        .enqueue(
            List.of(
                notification(new Recipient.Individual(PERSON), NotificationKind.PERMIT_ISSUED)));
    assertThat(stored.all()).isEmpty();
  }

  @Test
  void unavailable_carrier_is_tried_again_with_longer_waits_and_given_up() {
    var deliveries = deliveries(Channel.WEBHOOK);
    choose(
        "uscc:" + USCC.value(),
        new Preferences(
            "en", true, Optional.empty(), Optional.of(new Preferences.Webhook("https://x", "s"))));
    answer = new TransportResult.Unavailable("status-503");
    deliveries.enqueue(
        List.of(notification(new Recipient.Enterprise(USCC), NotificationKind.PERMIT_ISSUED)));
    var waits = new ArrayList<Duration>();
    var instant = MORNING;
    while (only() instanceof Queued queued && waits.size() < 20) {
      waits.add(Duration.between(instant, queued.nextAt()));
      instant = queued.nextAt();
      now(instant);
      deliveries.sendDue();
    }
    assertThat(only()).isEqualTo(new Failed(only().ticket(), 7, instant, "status-503"));
    assertThat(waits).isSorted().hasSize(7);
  }

  @Test
  void webhook_that_answers_has_it_delivered() {
    var deliveries = deliveries(Channel.WEBHOOK);
    choose(
        "uscc:" + USCC.value(),
        new Preferences(
            "en", true, Optional.empty(), Optional.of(new Preferences.Webhook("https://x", "s"))));
    answer = new TransportResult.Accepted(true, Optional.empty());
    deliveries.enqueue(
        List.of(notification(new Recipient.Enterprise(USCC), NotificationKind.PERMIT_ISSUED)));
    deliveries.sendDue();
    assertThat(only()).isInstanceOf(Delivered.class);
    assertThat(sent.getFirst().secret()).contains("s");
    assertThat(sent.getFirst().title()).isEqualTo("Your residence permit was issued");
  }

  @Test
  void rejected_message_is_not_tried_again() {
    var deliveries = deliveries(Channel.SMS);
    answer = new TransportResult.Rejected("status-400");
    deliveries.enqueue(
        List.of(notification(new Recipient.Individual(PERSON), NotificationKind.PERMIT_ISSUED)));
    deliveries.sendDue();
    assertThat(only()).isInstanceOf(Failed.class);
  }

  @Test
  void nobody_is_disturbed_at_night() {
    var deliveries = deliveries(Channel.SMS);
    now(at("2026-03-02T22:30"));
    deliveries.enqueue(
        List.of(notification(new Recipient.Individual(PERSON), NotificationKind.PERMIT_ISSUED)));
    assertThat(deliveries.sendDue()).isZero();
    now(at("2026-03-03T07:59"));
    assertThat(deliveries.sendDue()).isZero();
    now(at("2026-03-03T08:00"));
    assertThat(deliveries.sendDue()).isEqualTo(1);
    assertThat(sent).hasSize(1);
  }

  @Test
  void opting_out_stops_all_but_what_is_mandatory() {
    var deliveries = deliveries(Channel.SMS);
    choose(
        "person:" + PERSON.value(),
        new Preferences("zh-CN", false, Optional.empty(), Optional.empty()));
    deliveries.enqueue(
        List.of(
            notification(new Recipient.Individual(PERSON), NotificationKind.PERMIT_ISSUED),
            notification(new Recipient.Individual(PERSON), NotificationKind.ENDORSEMENT_DUE)));
    deliveries.sendDue();
    assertThat(sent)
        .extracting(message -> message.notification().kind())
        .containsExactly(NotificationKind.ENDORSEMENT_DUE);
  }

  @Test
  void office_is_reached_by_its_inbox_alone() {
    deliveries(Channel.SMS, Channel.EMAIL, Channel.WEBHOOK)
        .enqueue(
            List.of(
                notification(
                    new Recipient.Office(Authority.POLICE, new DivisionCode("440305001")),
                    NotificationKind.WORK_OVERDUE)));
    assertThat(stored.all()).isEmpty();
  }
}
