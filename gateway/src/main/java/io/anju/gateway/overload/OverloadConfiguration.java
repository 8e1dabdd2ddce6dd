package io.anju.gateway.overload;

import io.anju.platform.security.KnownTokens;
import io.anju.platform.web.ProblemWriter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Registers the adaptive limit behind the limits by address and before the token check. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OverloadProperties.class)
class OverloadConfiguration {

  @Bean
  FilterRegistrationBean<OverloadFilter> overloadFilter(
      OverloadProperties settings,
      KnownTokens tokens,
      ProblemWriter problems,
      MeterRegistry meters) {
    var limiters =
        new FairLimiters(settings, (resource, limiter) -> measure(meters, resource, limiter));
    var registration = new FilterRegistrationBean<>(new OverloadFilter(limiters, tokens, problems));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 15);
    return registration;
  }

  private static void measure(MeterRegistry meters, String resource, FairLimiter limiter) {
    Gauge.builder("anju.gateway.concurrency.limit", limiter, FairLimiter::getLimit)
        .tag("resource", resource)
        .register(meters);
    Gauge.builder("anju.gateway.concurrency.used", limiter, FairLimiter::getInflight)
        .tag("resource", resource)
        .register(meters);
  }
}
