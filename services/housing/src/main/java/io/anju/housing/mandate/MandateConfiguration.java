package io.anju.housing.mandate;

import io.anju.housing.dwelling.Dwellings;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.command.Ids;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MandateConfiguration {

  @Bean
  Mandates mandates(
      Aggregates<Mandate> mandates,
      MandateSearch search,
      Dwellings dwellings,
      Ids ids,
      Clock clock) {
    return new Mandates(mandates, search, dwellings, ids, clock);
  }
}
