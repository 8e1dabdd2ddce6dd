package io.anju.residence.notification.kafka;

import io.anju.contract.NotificationFact;
import io.anju.platform.facts.PoisonFactException;
import io.anju.residence.notification.NotificationFacts;
import io.anju.residence.notification.Notifications;
import io.anju.residence.notification.delivery.Deliveries;
import java.util.List;

/**
 * Puts notifications into the inboxes of their recipients and queues them for their channels; what
 * was stored or queued before is passed over.
 */
record NotificationProcessor(Notifications notifications, Deliveries deliveries) {

  /**
   * @throws PoisonFactException for a kind that this version does not know
   */
  void process(List<NotificationFact> facts) {
    var received =
        facts.stream()
            .map(fact ->
                NotificationFacts.toNotification(fact)
                    .orElseThrow(
                        () -> new PoisonFactException("unknown notification kind " + fact.kind())))
            .toList();
    notifications.sendAll(received);
    deliveries.enqueue(received);
  }
}
