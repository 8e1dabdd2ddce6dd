package io.anju.residence.notification;

import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All notifications, and those of an inbox. */
public record NotificationRepository(Aggregates<Notification> all, ByInbox byInbox) {

  /** Notifications by inbox. */
  public interface ByInbox {

    /**
     * Newest first.
     *
     * @param before the {@link #position} to continue after
     */
    List<Versioned<Notification>> list(
        Collection<Inbox> inboxes, Optional<String> before, int limit);
  }

  /** Orders notifications by day. */
  public static String position(Notification notification) {
    return notification.on() + "/" + notification.id();
  }
}
