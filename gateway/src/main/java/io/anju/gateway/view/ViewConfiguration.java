package io.anju.gateway.view;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.GET;

import io.anju.codes.PersonId;
import io.anju.gateway.passage.ServiceClient;
import io.anju.gateway.service.Lane;
import io.anju.gateway.service.ServiceAddresses;
import io.anju.platform.access.CurrentCaller;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** The routes of the single views, which go before those of all else that the overview serves. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

  @Bean
  @Order(0)
  RouterFunction<ServerResponse> views(ServiceAddresses addresses, ServiceClient client, JsonMapper json, Clock clock,
      MeterRegistry meters) {
    var services = new OwningServices(client, json);
    var person = new LiveInstead(new LivePerson(clock), request -> Optional.of(request.pathVariable("id")), services, json,
        composed(meters, "person"));
    var me = new LiveInstead(new LivePerson(clock), _ -> CurrentCaller.get().person().map(PersonId::value), services, json,
        composed(meters, "me"));
    var dwelling = new LiveInstead(new LiveDwelling(clock), request -> Optional.of(request.pathVariable("id")), services, json,
        composed(meters, "dwelling"));
    return of(addresses, GET("/api/overview/persons/{id}"), person)
        .and(of(addresses, GET("/api/overview/dwellings/{id}"), dwelling))
        .and(of(addresses, GET("/api/me/overview"), me));
  }

  private static RouterFunction<ServerResponse> of(ServiceAddresses addresses, RequestPredicate which, LiveInstead substitute) {
    RequestPredicate awaited = request -> request.servletRequest().getHeader("Anju-Seen") != null;
    return to(addresses, Lane.VIEWS_AWAITED, which.and(awaited), substitute).and(to(addresses, Lane.VIEWS, which, substitute));
  }

  private static RouterFunction<ServerResponse> to(ServiceAddresses addresses, Lane lane, RequestPredicate which, LiveInstead substitute) {
    return route(lane.code()).route(which, http()).before(uri(addresses.of(lane.service()))).filter(substitute).build();
  }

  private static Counter composed(MeterRegistry meters, String view) {
    return meters.counter("anju.gateway.live.views", "view", view);
  }
}
