package io.anju.residence.notification;

import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All notices, and those of a reader. */
public record NotificationRepository(Aggregates<Notification> all, ByInbox byInbox) {

  /** Notices by where they lie. */
  public interface ByInbox {

    /**
     * Newest first.
     *
     * @param before the {@link #position} after which to go on
     */
    List<Versioned<Notification>> list(
        Collection<Inbox> inboxes, Optional<String> before, int limit);
  }

  /** Orders notices by day. */
  public static String position(Notification notification) {
    return notification.on() + "/" + notification.id();
  }
}
