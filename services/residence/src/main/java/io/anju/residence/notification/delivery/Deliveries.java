package io.anju.residence.notification.delivery;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.Aggregates.NewAggregate;
import io.anju.platform.aggregate.Versioned;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationTexts;
import io.anju.residence.notification.Recipient;
import io.anju.residence.notification.delivery.Delivery.Queued;
import io.anju.residence.notification.delivery.Delivery.Ticket;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Queues notifications for the channels of their recipients, and sends them. A message may be sent
 * twice where the process ends between sending and recording; both have the same id.
 */
public final class Deliveries {

  private static final int BATCH = 100;

  private final DeliveryRepository repository;
  private final Aggregates<Notification> notifications;
  private final DeliveryPreferences preferences;
  private final ContactDetails contacts;
  private final Map<Channel, Transport> transports;
  private final QuietHours quiet;
  private final Clock clock;

  /**
   * @param transports of the channels that are switched on
   */
  public Deliveries(
      DeliveryRepository repository,
      Aggregates<Notification> notifications,
      DeliveryPreferences preferences,
      ContactDetails contacts,
      List<Transport> transports,
      QuietHours quiet,
      Clock clock) {
    this.repository = repository;
    this.notifications = notifications;
    this.preferences = preferences;
    this.contacts = contacts;
    this.transports =
        transports.stream().collect(Collectors.toMap(Transport::channel, Function.identity()));
    this.quiet = quiet;
    this.clock = clock;
  }

  /** Queues each once for each channel by which its recipient is reached. */
  public void enqueue(List<Notification> all) {
    if (transports.isEmpty()) {
      return;
    }
    var now = clock.instant();
    var found = new ArrayList<NewAggregate<Delivery>>();
    for (var notification : all) {
      for (var channel : channels(notification)) {
        var ticket = new Ticket(notification.id(), channel, inbox(notification), now);
        found.add(
            new NewAggregate<>(
                ticket.id(), new Queued(ticket, 0, earliest(channel, now), Optional.empty())));
      }
    }
    // As the system: the recipient is not the caller.
    CurrentCaller.asSystem(() -> repository.all().addAll(found));
  }

  /** Sends what is due; returns how many attempts were made. */
  public int sendDue() {
    // As the system: scheduled work has no caller.
    return CurrentCaller.asSystem(this::sendAllDue);
  }

  private int sendAllDue() {
    int attempts = 0;
    Set<String> seen = new HashSet<>();
    for (var due = due(seen); !due.isEmpty(); due = due(seen)) {
      for (var one : due) {
        seen.add(one.id());
        if (one.state() instanceof Queued queued) {
          repository.all().save(one, attempt(queued));
          attempts++;
        }
      }
    }
    return attempts;
  }

  private List<Versioned<Delivery>> due(Set<String> seen) {
    return repository.queries().due(clock.instant(), seen, BATCH);
  }

  private Delivery attempt(Queued queued) {
    var now = clock.instant();
    var channel = queued.ticket().channel();
    var transport = transports.get(channel);
    if (transport == null) {
      return queued.fail("channel-off", now);
    }
    var allowed = earliest(channel, now);
    if (allowed.isAfter(now)) {
      return queued.postpone(allowed);
    }
    var message =
        notifications.find(queued.ticket().notificationId()).flatMap(one -> message(one, queued));
    if (message.isEmpty()) {
      return queued.fail("no-address", now);
    }
    return switch (transport.send(message.get())) {
      case TransportResult.Accepted accepted -> queued.succeed(accepted, now);
      case TransportResult.Rejected rejected -> queued.fail(rejected.reason(), now);
      case TransportResult.Unavailable unavailable ->
          Backoff.after(queued.attempts() + 1)
              .map(wait -> queued.retry(unavailable.reason(), now.plus(wait)))
              .orElseGet(() -> queued.fail(unavailable.reason(), now));
    };
  }

  private Optional<OutgoingMessage> message(Versioned<Notification> stored, Queued queued) {
    var notification = stored.state();
    var chosen = preferences.of(queued.ticket().inbox());
    var locale = Locale.forLanguageTag(chosen.language());
    return address(queued.ticket().channel(), notification.recipient(), chosen)
        .map(to ->
            new OutgoingMessage(
                queued.ticket().id(),
                to,
                chosen.webhook().map(Preferences.Webhook::secret),
                chosen.language(),
                NotificationTexts.title(notification, locale),
                NotificationTexts.text(notification, locale),
                notification));
  }

  private List<Channel> channels(Notification notification) {
    var chosen = preferences.of(inbox(notification));
    return transports.keySet().stream()
        .sorted()
        .filter(
            channel -> channel != Channel.SMS || chosen.sms() || notification.kind().mandatory())
        .filter(channel -> address(channel, notification.recipient(), chosen).isPresent())
        .toList();
  }

  private Optional<String> address(Channel channel, Recipient recipient, Preferences chosen) {
    return switch (recipient) {
      case Recipient.Individual individual ->
          switch (channel) {
            case SMS -> contacts.phone(individual.person());
            case EMAIL -> chosen.email();
            case WEBHOOK -> Optional.empty();
          };
      case Recipient.Enterprise _ ->
          switch (channel) {
            case SMS -> Optional.empty();
            case EMAIL -> chosen.email();
            case WEBHOOK -> chosen.webhook().map(Preferences.Webhook::url);
          };
      case Recipient.Office _ -> Optional.empty();
    };
  }

  /** A machine is not disturbed. */
  private Instant earliest(Channel channel, Instant now) {
    return channel == Channel.WEBHOOK ? now : quiet.earliest(now);
  }

  private static String inbox(Notification notification) {
    return notification.recipient().inboxes().getFirst().address();
  }
}
