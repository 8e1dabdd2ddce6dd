package io.anju.residence.notification.delivery;

import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** All deliveries, and those that are due. */
public record DeliveryRepository(BulkAggregates<Delivery> all, Queries queries) {

  /** Deliveries by time and by notification. */
  public interface Queries {

    List<Versioned<Delivery>> due(Instant now, Set<String> except, int limit);
  }
}
