package io.anju.gateway.docs;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import io.anju.gateway.proxy.ServiceClient;
import io.anju.gateway.proxy.ServiceResponse;
import io.anju.gateway.service.Route;
import io.anju.gateway.service.Service;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Serves each service's OpenAPI document below {@code /docs/services}, with the gateway as its only
 * server.
 */
@Configuration(proxyBeanMethods = false)
class DocsConfiguration {

  @Bean
  RouterFunction<ServerResponse> docsRoutes(ServiceClient services, JsonMapper json) {
    return route()
        .route(
            read("/docs"),
            _ -> ServerResponse.status(HttpStatus.FOUND).location(URI.create("/docs/ui")).build())
        .route(
            read("/docs/services/{service}"), request -> openApiDocument(request, services, json))
        .build();
  }

  private static RequestPredicate read(String path) {
    return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
        .and(RequestPredicates.path(path));
  }

  private static ServerResponse openApiDocument(
      ServerRequest request, ServiceClient services, JsonMapper json) throws Exception {
    var service =
        Service.named(request.pathVariable("service"))
            .filter(known -> known != Service.IDENTITY)
            .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    try (ServiceResponse response =
        services.get(Route.publicOf(service), "/v3/api-docs", new HttpHeaders())) {
      if (response.status() != HttpStatus.OK.value()
          || !(json.readTree(response.bufferedBody()) instanceof ObjectNode document)) {
        throw new RegistryException(PlatformError.UNAVAILABLE);
      }
      document.putArray("servers").addObject().put("url", "/");
      return ServerResponse.ok()
          .contentType(MediaType.APPLICATION_JSON)
          .body(json.writeValueAsString(document));
    }
  }
}
