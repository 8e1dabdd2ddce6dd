package io.anju.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

import io.anju.gateway.service.Lane;
import io.anju.gateway.service.ServiceAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The routes, each named after its lane. Nothing else of a service is reachable: not its health, nor its metrics. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

  @Bean
  @Order(1)
  RouterFunction<ServerResponse> routes(ServiceAddresses services) {
    return to(services, Lane.UPLOADS, "/api/sync-jobs/**")
        .and(to(services, Lane.CODING_FILES, "/api/coding-jobs/**"))
        .and(to(services, Lane.LEDGER, "/api/accesses/**", "/api/me/accesses/**"))
        .and(to(services, Lane.DECLARATION_FILES, "/api/declarations/batch"))
        .and(to(services, Lane.EMPLOYMENT, "/api/persons/*/insurance/**", "/api/reconciliation/**", "/api/employment-statistics/**"))
        .and(to(services, Lane.RESIDENCE, "/api/persons/**", "/api/permits/**", "/api/rules", "/api/declarations/**", "/api/notices/**",
            "/api/corrections/**", "/api/me/corrections/**", "/api/verify",
            "/.well-known/jwt-vc-issuer"))
        .and(to(services, Lane.HOUSING, "/api/divisions/**", "/api/division-revisions/**", "/api/division-acts", "/api/grids/**",
            "/api/work-grids/**", "/api/addresses/**", "/api/buildings/**",
            "/api/dwellings/**", "/api/tenancies/**", "/api/inspections/**", "/api/inspection-checklists/**",
            "/api/worklists/inspection-due",
            "/api/mandates/**", "/api/premises/**", "/d/*"))
        .and(to(services, Lane.EMPLOYMENT, "/api/enterprises/**", "/api/employments/**", "/api/insurance-months/**",
            "/api/insurance-accounts/**", "/api/enrolments/**"))
        .and(to(services, Lane.OVERVIEW, "/api/overview/**", "/api/search/**", "/api/worklists/**", "/api/statistics/**",
            "/api/me/**"));
  }

  private static RouterFunction<ServerResponse> to(ServiceAddresses services, Lane lane, String... paths) {
    return route(lane.code()).route(path(paths), http()).before(uri(services.of(lane.service()))).build();
  }
}
