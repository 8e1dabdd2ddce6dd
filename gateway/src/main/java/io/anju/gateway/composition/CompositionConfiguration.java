package io.anju.gateway.composition;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.anju.codes.PersonId;
import io.anju.gateway.proxy.ServiceClient;
import io.anju.gateway.service.Route;
import io.anju.gateway.service.ServiceAddresses;
import io.anju.platform.access.CurrentCaller;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** The routes of the single views, which take precedence over the other routes of the overview. */
@Configuration(proxyBeanMethods = false)
class CompositionConfiguration {

  @Bean
  @Order(0)
  RouterFunction<ServerResponse> viewRoutes(
      ServiceAddresses addresses,
      ServiceClient client,
      JsonMapper json,
      Clock clock,
      MeterRegistry meters) {
    var owningServices = new OwningServiceClient(client, json);
    var person =
        new ComposedViewFallbackFilter(
            new PersonViewComposer(clock),
            request -> Optional.of(request.pathVariable("id")),
            owningServices,
            json,
            fallbackCounter(meters, "person"));
    var me =
        new ComposedViewFallbackFilter(
            new PersonViewComposer(clock),
            _ -> CurrentCaller.get().person().map(PersonId::value),
            owningServices,
            json,
            fallbackCounter(meters, "me"));
    var dwelling =
        new ComposedViewFallbackFilter(
            new DwellingViewComposer(clock),
            request -> Optional.of(request.pathVariable("id")),
            owningServices,
            json,
            fallbackCounter(meters, "dwelling"));
    return viewRoute(addresses, read("/api/overview/persons/{id}"), person)
        .and(viewRoute(addresses, read("/api/overview/dwellings/{id}"), dwelling))
        .and(viewRoute(addresses, read("/api/me/overview"), me));
  }

  private static RequestPredicate read(String path) {
    return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(path));
  }

  private static RouterFunction<ServerResponse> viewRoute(
      ServiceAddresses addresses, RequestPredicate predicate, ComposedViewFallbackFilter fallback) {
    RequestPredicate readYourWrites =
        request -> request.servletRequest().getHeader("Anju-Seen") != null;
    return routeWithFallback(
            addresses, Route.VIEWS_READ_YOUR_WRITES, predicate.and(readYourWrites), fallback)
        .and(routeWithFallback(addresses, Route.VIEWS, predicate, fallback));
  }

  private static RouterFunction<ServerResponse> routeWithFallback(
      ServiceAddresses addresses,
      Route route,
      RequestPredicate predicate,
      ComposedViewFallbackFilter fallback) {
    return route(route.code())
        .route(predicate, http())
        .before(uri(addresses.of(route.service())))
        .filter(fallback)
        .build();
  }

  private static Counter fallbackCounter(MeterRegistry meters, String view) {
    return meters.counter("anju.gateway.composed.views", "view", view);
  }
}
