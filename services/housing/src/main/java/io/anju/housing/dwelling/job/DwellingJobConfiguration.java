package io.anju.housing.dwelling.job;

import io.anju.housing.building.BuildingRetirement;
import io.anju.housing.dwelling.DwellingRetirement;
import io.anju.housing.dwelling.LettingClosure;
import io.anju.platform.lease.Leases;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DwellingJobConfiguration {

  @Bean
  RetirementSweep retirementSweep(
      BuildingRetirement buildings,
      DwellingRetirement dwellings,
      LettingClosure lettingClosure,
      Leases leases,
      Clock clock) {
    return new RetirementSweep(buildings, dwellings, lettingClosure, leases, clock);
  }
}
