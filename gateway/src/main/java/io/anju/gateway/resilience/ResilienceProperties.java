package io.anju.gateway.resilience;

import java.util.Objects;
import io.anju.gateway.service.Route;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How patient the door is with each service.
 *
 * @param routes for each lane its limits
 * @param circuitBreaker when a lane is closed, and for how long
 */
@ConfigurationProperties("anju.gateway.resilience")
public record ResilienceProperties(
    Map<Route, RouteLimits> routes, CircuitBreakerLimits circuitBreaker) {

  /**
   * @param time an answer, up to its first megabyte, within
   * @param atOnce calls under way at the same time
   * @param queue how long a further call waits for one of them to end
   */
  public record RouteLimits(Duration timeout, int maxConcurrentCalls, Duration maxWait) {}

  /**
   * @param calls how many of the last calls count
   * @param atLeast calls before they are judged at all
   * @param failing percentage of failed calls that closes the lane
   * @param rest how long it stays closed
   * @param trials calls let through afterwards to see whether the service is back
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
