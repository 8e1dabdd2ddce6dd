package io.anju.residence.notification.kafka;

import io.anju.contract.FactType;
import io.anju.contract.NotificationFact;
import io.anju.platform.facts.FactListener;
import java.util.List;

/** Receives the notifications published with changes. */
record NotificationListener(NotificationProcessor processor)
    implements FactListener<NotificationFact> {

  @Override
  public FactType type() {
    return FactType.NOTIFICATION;
  }

  @Override
  public String name() {
    return "notifications";
  }

  @Override
  public void apply(List<NotificationFact> facts) {
    processor.process(facts);
  }
}
