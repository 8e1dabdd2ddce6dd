package io.anju.residence.notification.delivery.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.notification.delivery.Delivery;
import io.anju.residence.notification.delivery.DeliveryRepository;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Deliveries by the time of their next attempt. */
final class MongoDueDeliveries implements DeliveryRepository.Queries {

  private static final String NEXT = "state.nextAt";

  private final MongoAggregates<Delivery, ?> deliveries;

  MongoDueDeliveries(MongoAggregates<Delivery, ?> deliveries) {
    this.deliveries = deliveries;
    deliveries
        .collection()
        .createIndex(
            Indexes.ascending(NEXT),
            new IndexOptions().name("next").partialFilterExpression(Filters.exists(NEXT)));
  }

  @Override
  public List<Versioned<Delivery>> due(Instant now, Set<String> except, int limit) {
    var due = Filters.and(Filters.exists(NEXT), Filters.lte(NEXT, now));
    return deliveries.where(
        except.isEmpty() ? due : Filters.and(due, Filters.nin("_id", except)),
        Sorts.ascending(NEXT),
        limit);
  }
}
