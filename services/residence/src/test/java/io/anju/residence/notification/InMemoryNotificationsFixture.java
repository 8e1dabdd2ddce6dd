package io.anju.residence.notification;

import io.anju.platform.access.Scope;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Clock;
import java.util.List;

/** Notifications held in memory. */
public final class InMemoryNotificationsFixture {

  private final InMemoryAggregates<Notification> stored =
      InMemoryAggregates.of(_ -> Scope.personal(List.of(), List.of(), List.of()));
  private final Notifications notifications;

  public InMemoryNotificationsFixture(Clock clock) {
    notifications =
        new Notifications(
            new NotificationRepository(stored, (_, _, _) -> List.of()), List::of, clock);
  }

  public Notifications notifications() {
    return notifications;
  }

  /** The kind of each notification sent so far and its first inbox. */
  public List<String> sent() {
    return stored
        .all()
        .map(one ->
            one.state().kind() + " " + one.state().recipient().inboxes().getFirst().address())
        .toList();
  }
}
