package io.anju.residence.arrival;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ArrivalConfiguration {

  @Bean
  Arrivals arrivals(List<Projected> projections, @Value("${anju.residence.wait:2s}") Duration longest) {
    return new Arrivals(projections, longest);
  }
}
