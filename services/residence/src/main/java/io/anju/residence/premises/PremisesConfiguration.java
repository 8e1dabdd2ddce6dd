package io.anju.residence.premises;

import io.anju.platform.aggregate.Aggregates;
import io.anju.residence.dwelling.Dwellings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PremisesConfiguration {

  @Bean
  PremisesRegister premisesRegister(
      Aggregates<RegisteredPremises> register,
      PremisesSearch search,
      StatedAddresses addresses,
      Dwellings dwellings,
      Clock clock) {
    return new PremisesRegister(register, search, addresses, dwellings, clock);
  }
}
