package io.anju.gateway.resilience;

import io.anju.gateway.service.Route;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The resilience settings.
 *
 * @param routes the limits of each route
 * @param circuitBreaker when a circuit breaker opens, and for how long
 */
@ConfigurationProperties("anju.gateway.resilience")
public record ResilienceProperties(
    Map<Route, RouteLimits> routes, CircuitBreakerLimits circuitBreaker) {

  /**
   * @param timeout of the response up to its first megabyte
   * @param maxConcurrentCalls calls in progress at the same time
   * @param maxWait how long a further call waits to be admitted
   */
  public record RouteLimits(Duration timeout, int maxConcurrentCalls, Duration maxWait) {}

  /**
   * @param slidingWindowSize how many of the last calls are evaluated
   * @param minimumNumberOfCalls calls before the failure rate is evaluated
   * @param failureRateThreshold percentage of failed calls that opens the circuit breaker
   * @param waitDurationInOpenState how long it stays OPEN
   * @param permittedCallsInHalfOpenState trial calls before it is CLOSED again
   */
  public record CircuitBreakerLimits(
      int slidingWindowSize,
      int minimumNumberOfCalls,
      float failureRateThreshold,
      Duration waitDurationInOpenState,
      int permittedCallsInHalfOpenState) {}

  /** The limits of one route. */
  RouteLimits limits(Route route) {
    return Objects.requireNonNull(routes.get(route), "checked by the constructor");
  }

  public ResilienceProperties {
    routes = new EnumMap<>(routes);
    for (var route : Route.values()) {
      if (routes.get(route) == null) {
        throw new IllegalArgumentException(
            "anju.gateway.resilience.routes." + route.code() + " is missing");
      }
    }
  }
}
