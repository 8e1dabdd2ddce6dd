package io.anju.overview.source;

import io.anju.platform.time.SystemTime;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceConfiguration {

  @Bean
  Freshness freshness(
      ConsumerPositions positions,
      SystemTime time,
      @Value("${anju.overview.max-age}") Duration maxAge) {
    return new Freshness(positions, time.clock(), maxAge);
  }
}
