package io.anju.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.cloud.gateway.server.mvc.predicate.GatewayRequestPredicates.path;

import io.anju.gateway.service.Route;
import io.anju.gateway.service.ServiceAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The routes to the services. Health and metrics of a service are not reachable. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

  @Bean
  @Order(1)
  RouterFunction<ServerResponse> serviceRoutes(ServiceAddresses addresses) {
    return routeTo(addresses, Route.RESIDENCE_PUBLIC, "/api/verify", "/.well-known/jwt-vc-issuer")
        .and(routeTo(addresses, Route.HOUSING_PUBLIC, "/api/tenancies/verify", "/d/*"))
        .and(routeTo(addresses, Route.IDENTITY_PUBLIC, "/api/accounts/activation"))
        .and(routeTo(addresses, Route.IDENTITY, "/api/accounts/**"))
        .and(routeTo(addresses, Route.UPLOADS, "/api/sync-jobs/**"))
        .and(routeTo(addresses, Route.CODING_FILES, "/api/coding-jobs/**"))
        .and(routeTo(addresses, Route.LEDGER_PROOFS, "/api/ledger/heads/**", "/api/ledger/keys"))
        .and(routeTo(addresses, Route.LEDGER_EXPORT, "/api/ledger/export"))
        .and(routeTo(addresses, Route.LEDGER, "/api/accesses/**", "/api/me/accesses/**"))
        .and(routeTo(addresses, Route.ACCOUNTABILITY, "/api/statistics/accountability"))
        .and(routeTo(addresses, Route.DECLARATION_FILES, "/api/declarations/batch"))
        .and(
            routeTo(
                addresses,
                Route.EMPLOYMENT,
                "/api/persons/*/insurance/**",
                "/api/reconciliation/**",
                "/api/employment-statistics/**"))
        .and(
            routeTo(
                addresses,
                Route.RESIDENCE,
                "/api/persons/**",
                "/api/permits/**",
                "/api/enquiries/**",
                "/api/rules",
                "/api/declarations/**",
                "/api/registered-premises/**",
                "/api/notices/**",
                "/api/notifications/**",
                "/api/corrections/**",
                "/api/me/corrections/**"))
        .and(
            routeTo(
                addresses,
                Route.HOUSING,
                "/api/divisions/**",
                "/api/division-revisions/**",
                "/api/division-acts",
                "/api/grids/**",
                "/api/work-grids/**",
                "/api/addresses/**",
                "/api/buildings/**",
                "/api/dwellings/**",
                "/api/tenancies/**",
                "/api/inspections/**",
                "/api/inspection-checklists/**",
                "/api/mandates/**",
                "/api/premises/**"))
        .and(
            routeTo(
                addresses,
                Route.EMPLOYMENT,
                "/api/enterprises/**",
                "/api/employments/**",
                "/api/insurance-months/**",
                "/api/insurance-accounts/**",
                "/api/enrolments/**"))
        .and(
            routeTo(
                addresses,
                Route.OVERVIEW,
                "/api/overview/**",
                "/api/search/**",
                "/api/worklists/**",
                "/api/statistics/**",
                "/api/me/**"));
  }

  private static RouterFunction<ServerResponse> routeTo(
      ServiceAddresses addresses, Route route, String... paths) {
    return route(route.code())
        .route(path(paths), http())
        .before(uri(addresses.of(route.service())))
        .build();
  }
}
