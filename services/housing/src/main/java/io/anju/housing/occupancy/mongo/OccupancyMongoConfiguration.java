package io.anju.housing.occupancy.mongo;

import io.anju.housing.occupancy.Occupancy;
import io.anju.housing.occupancy.OccupancySearch;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers occupancies stored in MongoDB. */
@Configuration(proxyBeanMethods = false)
class OccupancyMongoConfiguration {

  @Bean
  MongoAggregates<Occupancy, OccupancyDocument> occupancyAggregates(AggregateStore store) {
    return store.aggregates(new OccupancyMapping());
  }

  @Bean
  OccupancySearch occupancySearch(MongoAggregates<Occupancy, OccupancyDocument> occupancies) {
    return new MongoOccupancySearch(occupancies);
  }
}
