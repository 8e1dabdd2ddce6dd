package io.anju.residence.notification;

import io.anju.codes.PersonId;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates.NewAggregate;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts notifications into inboxes, and lists the inboxes of a caller. */
public final class Notifications {

  private final NotificationRepository repository;
  private final Function<PersonId, List<PersonId>> personIdsOf;
  private final Clock clock;

  /**
   * @param personIdsOf all ids of the person with an id
   */
  Notifications(
      NotificationRepository repository,
      Function<PersonId, List<PersonId>> personIdsOf,
      Clock clock) {
    this.repository = repository;
    this.personIdsOf = personIdsOf;
    this.clock = clock;
  }

  /** Stores what was not stored before; sending again changes nothing. */
  public void send(Notification... notifications) {
    sendAll(List.of(notifications));
  }

  /**
   * Stores many in one durable write; those stored before are passed over. A change of an aggregate
   * does not call this but saves {@link NotificationFacts} alongside.
   */
  public void sendAll(List<Notification> notifications) {
    var added =
        notifications.stream()
            .map(notification -> new NewAggregate<>(notification.id(), notification))
            .toList();
    // As the system: the recipient is not the caller.
    CurrentCaller.asSystem(() -> repository.all().addAll(added));
  }

  /** The notifications in the caller's inboxes, newest first. */
  public List<Versioned<Notification>> inboxOf(Caller caller, Optional<String> before, int limit) {
    var inboxes = inboxes(caller);
    // As the system: the inboxes are the caller's own, though no scope covers a division above.
    return CurrentCaller.asSystem(() -> repository.byInbox().list(inboxes, before, limit));
  }

  /**
   * Marks a notification of the caller's read.
   *
   * @throws RegistryException {@code not-found}, also for a notification to somebody else
   */
  public Versioned<Notification> markRead(Caller caller, String id) {
    var inboxes = inboxes(caller);
    // As the system: that the notification is in an inbox of the caller is checked here.
    return CurrentCaller.asSystem(() -> {
      var loaded =
          repository
              .all()
              .find(id)
              .filter(notification ->
                  notification.state().recipient().inboxes().stream().anyMatch(inboxes::contains))
              .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
      var read = loaded.state().markRead(clock.instant());
      return read.equals(loaded.state()) ? loaded : repository.all().save(loaded, read);
    });
  }

  private Set<Inbox> inboxes(Caller caller) {
    return Stream.of(
            caller.person().stream().map(personIdsOf).flatMap(Collection::stream).map(Inbox::of),
            caller.uscc().stream().map(Inbox::of),
            caller.division().stream()
                .flatMap(division ->
                    Authority.of(caller).stream().map(office -> Inbox.of(office, division))))
        .flatMap(Function.identity())
        .collect(Collectors.toSet());
  }
}
