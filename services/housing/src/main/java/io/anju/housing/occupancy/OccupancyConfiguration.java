package io.anju.housing.occupancy;

import io.anju.platform.aggregate.Aggregates;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OccupancyConfiguration {

  @Bean
  Occupancies occupancies(Aggregates<Occupancy> occupancies, Claimants claimants, Clock clock) {
    return new Occupancies(occupancies, claimants, clock);
  }
}
