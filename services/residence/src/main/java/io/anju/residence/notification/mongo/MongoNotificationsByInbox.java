package io.anju.residence.notification.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.notification.Inbox;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Notifications by the inboxes that show them. */
final class MongoNotificationsByInbox implements NotificationRepository.ByInbox {

  private static final String MAILBOXES = "state.mailboxes";
  private static final String POSITION = "state.position";

  private final MongoAggregates<Notification, ?> notifications;

  MongoNotificationsByInbox(MongoAggregates<Notification, ?> notifications) {
    this.notifications = notifications;
    notifications
        .collection()
        .createIndex(Indexes.ascending(MAILBOXES, POSITION), new IndexOptions().name("mailbox"));
  }

  @Override
  public List<Versioned<Notification>> list(
      Collection<Inbox> inboxes, Optional<String> before, int limit) {
    var filter = Filters.in(MAILBOXES, inboxes.stream().map(Inbox::address).toList());
    var page =
        before.map(position -> Filters.and(filter, Filters.lt(POSITION, position))).orElse(filter);
    return notifications.where(page, Sorts.descending(POSITION), limit);
  }
}
