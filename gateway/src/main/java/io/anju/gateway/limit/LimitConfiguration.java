package io.anju.gateway.limit;

import io.anju.platform.web.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Places the limits behind the check of the token, which says who the client is. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

  @Bean
  FilterRegistrationBean<RateFilter> rates(ProblemWriter problems, @Value("${anju.gateway.rate.client}") int client,
      @Value("${anju.gateway.rate.anonymous}") int anonymous) {
    var registration = new FilterRegistrationBean<>(
        new RateFilter(new ClientLimits(client), new ClientLimits(anonymous), problems));
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 25);
    return registration;
  }
}
