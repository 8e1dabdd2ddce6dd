package io.anju.housing.occupancy.mongo;

import io.anju.housing.occupancy.Claimants;
import io.anju.housing.occupancy.Occupancies;
import io.anju.platform.store.AggregateStore;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Occupancies in the service's database. */
@Configuration(proxyBeanMethods = false)
class OccupancyConfiguration {

  @Bean
  Occupancies occupancies(AggregateStore store, Claimants claimants, Clock clock) {
    return new Occupancies(store.aggregates(new OccupancyMapping()), claimants, clock);
  }
}
