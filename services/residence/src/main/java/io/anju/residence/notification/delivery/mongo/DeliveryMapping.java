package io.anju.residence.notification.delivery.mongo;

import io.anju.contract.Fact;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import io.anju.residence.notification.delivery.Delivery;
import java.util.List;

/** Stored deliveries; only their recipients read them, with the notification. */
final class DeliveryMapping implements AggregateMapping<Delivery, DeliveryDocument> {

  @Override
  public String collection() {
    return "deliveries";
  }

  @Override
  public Class<DeliveryDocument> documentType() {
    return DeliveryDocument.class;
  }

  @Override
  public DeliveryDocument toDocument(Versioned<Delivery> aggregate) {
    return DeliveryDocument.from(aggregate.state());
  }

  @Override
  public Delivery toDomain(String id, DeliveryDocument document) {
    return document.toDomain();
  }

  @Override
  public Scope scope(Delivery delivery) {
    return InboxScope.of(delivery.ticket().inbox());
  }

  @Override
  public List<Fact> facts(Versioned<Delivery> aggregate) {
    return List.of();
  }
}
