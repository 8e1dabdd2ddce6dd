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

/** Telling, and reading what one was told. */
public final class Notifications {

  private final NotificationRepository repository;
  private final Function<PersonId, List<PersonId>> personIdsOf;
  private final Clock clock;

  /**
   * @param personIdsOf all ids that lead to the person one of them leads to
   */
  Notifications(
      NotificationRepository repository,
      Function<PersonId, List<PersonId>> personIdsOf,
      Clock clock) {
    this.repository = repository;
    this.personIdsOf = personIdsOf;
    this.clock = clock;
  }

  /** Tells what was not told before; callable by anybody and by scheduled work, again and again. */
  public void send(Notification... notifications) {
    sendAll(List.of(notifications));
  }

  /** Many in one durable write; those told before are passed over. */
  public void sendAll(List<Notification> notifications) {
    var added =
        notifications.stream()
            .map(notification -> new NewAggregate<>(notification.id(), notification))
            .toList();
    CurrentCaller.asSystem(() -> repository.all().addAll(added));
  }

  /** What the caller was told, newest first. */
  public List<Versioned<Notification>> inboxOf(Caller caller, Optional<String> before, int limit) {
    var inboxes = inboxes(caller);
    return CurrentCaller.asSystem(() -> repository.byInbox().list(inboxes, before, limit));
  }

  /** {@code not-found}, also for what somebody else was told. */
  public Versioned<Notification> markRead(Caller caller, String id) {
    var inboxes = inboxes(caller);
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
