package io.anju.gateway.resilience;

import io.anju.gateway.service.Route;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The circuit breaker filters of all routes. */
public final class CircuitBreakerFilters {

  private final Map<Route, CircuitBreakerFilter> filters = new EnumMap<>(Route.class);

  CircuitBreakerFilters(Function<Route, CircuitBreakerFilter> factory) {
    for (var route : Route.values()) {
      filters.put(route, factory.apply(route));
    }
  }

  public CircuitBreakerFilter of(Route route) {
    return Objects.requireNonNull(filters.get(route), "every route has a filter");
  }
}
