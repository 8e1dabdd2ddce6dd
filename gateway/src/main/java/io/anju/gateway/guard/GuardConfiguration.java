package io.anju.gateway.guard;

import io.anju.gateway.service.Lane;
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

/** Makes the guards, and lets them be measured as {@code resilience4j.*}. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(Guards.class);
  private static final int SERVER_ERROR = 500;

  @Bean
  CircuitBreakerRegistry breakers(GuardSettings settings) {
    return CircuitBreakerRegistry.of(breaker(settings.breaker()));
  }

  @Bean
  Guards guards(GuardSettings settings, CircuitBreakerRegistry breakers, MeterRegistry meters) {
    var bulkheads = BulkheadRegistry.ofDefaults();
    var limiters = TimeLimiterRegistry.ofDefaults();
    TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
    TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
    TaggedTimeLimiterMetrics.ofTimeLimiterRegistry(limiters).bindTo(meters);
    return new Guards(lane -> guard(lane, settings.lanes().get(lane), breakers, bulkheads, limiters));
  }

  private static Guard guard(Lane lane, GuardSettings.LaneLimits limits, CircuitBreakerRegistry breakers,
      BulkheadRegistry bulkheads, TimeLimiterRegistry limiters) {
    var breaker = breakers.circuitBreaker(lane.code());
    breaker.getEventPublisher().onStateTransition(change -> LOG.warn("the breaker of lane {} went from {} to {}", lane.code(),
        change.getStateTransition().getFromState(), change.getStateTransition().getToState()));
    var bulkhead = bulkheads.bulkhead(lane.code(), BulkheadConfig.custom()
        .maxConcurrentCalls(limits.atOnce()).maxWaitDuration(limits.queue()).writableStackTraceEnabled(false).build());
    var limiter = limiters.timeLimiter(lane.code(), TimeLimiterConfig.custom()
        .timeoutDuration(limits.time()).cancelRunningFuture(true).build());
    return new Guard(lane, breaker, bulkhead, limiter);
  }

  /** A refusal is an answer like any other; what the service itself cannot do, and silence, count against it. */
  private static CircuitBreakerConfig breaker(GuardSettings.BreakerLimits limits) {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(limits.calls())
        .minimumNumberOfCalls(limits.atLeast())
        .failureRateThreshold(limits.failing())
        .waitDurationInOpenState(limits.rest())
        .permittedNumberOfCallsInHalfOpenState(limits.trials())
        .recordResult(answer -> answer instanceof Answered given && given.status() >= SERVER_ERROR)
        .ignoreExceptions(BulkheadFullException.class, ClientGoneException.class)
        .writableStackTraceEnabled(false)
        .build();
  }
}
