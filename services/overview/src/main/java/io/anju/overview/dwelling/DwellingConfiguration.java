package io.anju.overview.dwelling;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DwellingConfiguration {

  @Bean
  DwellingViews dwellingViews(StoredDwellingViews stored, Clock clock) {
    return new DwellingViews(stored, clock);
  }
}
