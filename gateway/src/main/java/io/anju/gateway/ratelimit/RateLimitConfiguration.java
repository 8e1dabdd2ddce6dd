package io.anju.gateway.ratelimit;

import io.anju.platform.web.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Registers the rate limits after the token check, which identifies the client. */
@Configuration(proxyBeanMethods = false)
class RateLimitConfiguration {

  @Bean
  FilterRegistrationBean<RateLimitFilter> rateLimitFilter(
      ProblemWriter problems,
      @Value("${anju.gateway.rate.client}") int clientRate,
      @Value("${anju.gateway.rate.anonymous}") int anonymousRate) {
    var registration =
        new FilterRegistrationBean<>(
            new RateLimitFilter(
                new ClientRateLimiters(clientRate),
                new ClientRateLimiters(anonymousRate),
                problems));
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 25);
    return registration;
  }
}
