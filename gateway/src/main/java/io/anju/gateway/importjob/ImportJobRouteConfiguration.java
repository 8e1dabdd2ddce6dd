package io.anju.gateway.importjob;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.POST;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.anju.gateway.proxy.ServiceClient;
import io.anju.gateway.service.Route;
import io.anju.gateway.service.ServiceAddresses;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The routes of import jobs. */
@Configuration(proxyBeanMethods = false)
class ImportJobRouteConfiguration {

  private static final String JOB = ImportJobRoutes.PATH + "/{jobId}";

  @Bean
  @Order(0)
  RouterFunction<ServerResponse> importJobRoutes(ServiceAddresses addresses, ServiceClient client) {
    var routes = new ImportJobRoutes(client);
    var all = RouterFunctions.route();
    for (var route : ImportJobRoutes.all()) {
      all.add(proxied(addresses, route, POST(ImportJobRoutes.PATH).and(ofKind(route))));
      all.add(
          proxied(addresses, route, path(JOB).or(path(JOB + "/**")).and(hasJob(routes, route))));
    }
    return all.POST(ImportJobRoutes.PATH, ImportJobRouteConfiguration::rejectKind)
        .add(
            RouterFunctions.route(
                path(JOB).or(path(JOB + "/**")),
                _ -> {
                  throw new RegistryException(PlatformError.NOT_FOUND);
                }))
        .build();
  }

  private static RouterFunction<ServerResponse> proxied(
      ServiceAddresses addresses, Route route, RequestPredicate predicate) {
    return route(route.code())
        .route(predicate, http())
        .before(uri(addresses.of(route.service())))
        .build();
  }

  private static RequestPredicate ofKind(Route route) {
    return request ->
        request.param("kind").flatMap(ImportJobRoutes::ofKind).filter(route::equals).isPresent();
  }

  private static RequestPredicate hasJob(ImportJobRoutes routes, Route route) {
    return request ->
        routes
            .ofJob(request.pathVariable("jobId"), request.headers().asHttpHeaders())
            .filter(route::equals)
            .isPresent();
  }

  private static ServerResponse rejectKind(ServerRequest request) {
    var error =
        request.param("kind").isEmpty()
            ? FieldError.of("kind", "required", Map.of())
            : FieldError.of(
                "kind",
                "not-one-of",
                Map.of("allowed", String.join(", ", ImportJobRoutes.kinds())));
    throw new RegistryException(PlatformError.INVALID_REQUEST, List.of(error));
  }
}
