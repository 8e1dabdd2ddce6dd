package io.anju.gateway.resilience;

import io.anju.gateway.service.Route;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedTimeLimiterMetrics;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Creates the circuit breaker filters and their metrics {@code resilience4j*}. */
@Configuration(proxyBeanMethods = false)
class ResilienceConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(CircuitBreakerFilters.class);
  private static final int SERVER_ERROR = 500;

  @Bean
  CircuitBreakerRegistry circuitBreakers(ResilienceProperties settings) {
    return CircuitBreakerRegistry.of(circuitBreakerConfig(settings.circuitBreaker()));
  }

  @Bean
  CircuitBreakerFilters circuitBreakerFilters(
      ResilienceProperties settings, CircuitBreakerRegistry circuitBreakers, MeterRegistry meters) {
    var bulkheads = BulkheadRegistry.ofDefaults();
    var timeLimiters = TimeLimiterRegistry.ofDefaults();
    TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(circuitBreakers).bindTo(meters);
    TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
    TaggedTimeLimiterMetrics.ofTimeLimiterRegistry(timeLimiters).bindTo(meters);
    return new CircuitBreakerFilters(route ->
        circuitBreakerFilter(
            route, settings.limits(route), circuitBreakers, bulkheads, timeLimiters));
  }

  private static CircuitBreakerFilter circuitBreakerFilter(
      Route route,
      ResilienceProperties.RouteLimits limits,
      CircuitBreakerRegistry circuitBreakers,
      BulkheadRegistry bulkheads,
      TimeLimiterRegistry timeLimiters) {
    var circuitBreaker = circuitBreakers.circuitBreaker(route.code());
    circuitBreaker
        .getEventPublisher()
        .onStateTransition(transition ->
            LOG.warn(
                "circuit breaker of route {} changed from {} to {}",
                route.code(),
                transition.getStateTransition().getFromState(),
                transition.getStateTransition().getToState()));
    var bulkhead =
        bulkheads.bulkhead(
            route.code(),
            BulkheadConfig.custom()
                .maxConcurrentCalls(limits.maxConcurrentCalls())
                .maxWaitDuration(limits.maxWait())
                .writableStackTraceEnabled(false)
                .build());
    var timeLimiter =
        timeLimiters.timeLimiter(
            route.code(),
            TimeLimiterConfig.custom()
                .timeoutDuration(limits.timeout())
                .cancelRunningFuture(true)
                .build());
    return new CircuitBreakerFilter(route, circuitBreaker, bulkhead, timeLimiter);
  }

  /** Client errors are successful calls; server errors and missing responses are failures. */
  private static CircuitBreakerConfig circuitBreakerConfig(
      ResilienceProperties.CircuitBreakerLimits limits) {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(limits.slidingWindowSize())
        .minimumNumberOfCalls(limits.minimumNumberOfCalls())
        .failureRateThreshold(limits.failureRateThreshold())
        .waitDurationInOpenState(limits.waitDurationInOpenState())
        .permittedNumberOfCallsInHalfOpenState(limits.permittedCallsInHalfOpenState())
        .recordResult(
            result -> result instanceof ResultStatus known && known.status() >= SERVER_ERROR)
        .ignoreExceptions(BulkheadFullException.class, ClientDisconnectedException.class)
        .writableStackTraceEnabled(false)
        .build();
  }
}
