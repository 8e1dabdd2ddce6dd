package io.anju.residence.notification.kafka;

import io.anju.contract.NotificationFact;
import io.anju.platform.facts.PoisonFactException;
import io.anju.residence.notification.NotificationFacts;
import io.anju.residence.notification.Notifications;
import java.util.List;

/** Puts notifications into the inboxes of their recipients; one stored before is passed over. */
record NotificationProcessor(Notifications notifications) {

  /**
   * @throws PoisonFactException for a kind that this version does not know
   */
  void process(List<NotificationFact> facts) {
    notifications.sendAll(
        facts.stream()
            .map(fact ->
                NotificationFacts.toNotification(fact)
                    .orElseThrow(
                        () -> new PoisonFactException("unknown notification kind " + fact.kind())))
            .toList());
  }
}
