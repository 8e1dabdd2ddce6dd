package io.anju.residence.notification.mongo;

import io.anju.contract.Fact;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.Recipient;
import java.util.List;

/**
 * Stored notifications and their scope. No fact is published about them: only their recipients read
 * them.
 */
public final class NotificationMapping
    implements AggregateMapping<Notification, NotificationDocument> {

  @Override
  public String collection() {
    return "notices";
  }

  @Override
  public Class<NotificationDocument> documentType() {
    return NotificationDocument.class;
  }

  @Override
  public NotificationDocument toDocument(Versioned<Notification> aggregate) {
    return NotificationDocument.from(aggregate.state());
  }

  @Override
  public Notification toDomain(String id, NotificationDocument document) {
    return document.toDomain();
  }

  @Override
  public Scope scope(Notification notification) {
    return switch (notification.recipient()) {
      case Recipient.Individual individual ->
          Scope.personal(List.of(), List.of(individual.person().value()), List.of());
      case Recipient.Enterprise enterprise ->
          Scope.personal(List.of(), List.of(), List.of(enterprise.uscc().value()));
      case Recipient.Office office ->
          Scope.personal(List.of(office.division().value()), List.of(), List.of());
    };
  }

  @Override
  public List<Fact> facts(Versioned<Notification> aggregate) {
    return List.of();
  }
}
