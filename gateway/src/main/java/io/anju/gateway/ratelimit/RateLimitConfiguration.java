package io.anju.gateway.ratelimit;

import io.anju.platform.security.KnownTokens;
import io.anju.platform.web.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Registers the limits by address before the token check, which costs more than they do, and those
 * by client after it, which identifies the client.
 */
@Configuration(proxyBeanMethods = false)
class RateLimitConfiguration {

  @Bean
  FilterRegistrationBean<AddressRateLimitFilter> addressRateLimitFilter(
      ProblemWriter problems,
      KnownTokens tokens,
      @Value("${anju.gateway.rate.address}") int addressRate,
      @Value("${anju.gateway.rate.new-tokens}") int newTokenRate,
      @Value("${anju.gateway.rate.anonymous}") int anonymousRate) {
    var registration =
        new FilterRegistrationBean<>(
            new AddressRateLimitFilter(
                new ClientRateLimiters(addressRate),
                new ClientRateLimiters(newTokenRate),
                new ClientRateLimiters(anonymousRate),
                tokens,
                problems));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return registration;
  }

  @Bean
  FilterRegistrationBean<ClientLimitFilter> clientLimitFilter(
      ProblemWriter problems,
      @Value("${anju.gateway.rate.client}") int clientRate,
      @Value("${anju.gateway.rate.concurrent}") int concurrent) {
    var registration =
        new FilterRegistrationBean<>(
            new ClientLimitFilter(
                new ClientRateLimiters(clientRate), new ClientConcurrency(concurrent), problems));
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 25);
    return registration;
  }
}
