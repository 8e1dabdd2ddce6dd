package io.anju.platform.config;

import io.anju.platform.command.Ids;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time and ids; business dates are in Asia/Shanghai. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    // The store keeps milliseconds: a finer clock would have the first answer and its fact differ from every later reading.
    return Clock.tickMillis(ZoneId.of("Asia/Shanghai"));
  }

  @Bean
  Ids ids(Clock clock) {
    return new Ids(clock);
  }
}
