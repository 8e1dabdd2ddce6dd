package io.anju.gateway.docs;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import io.anju.gateway.passage.Answer;
import io.anju.gateway.passage.ServiceClient;
import io.anju.gateway.service.Lane;
import io.anju.gateway.service.Service;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Serves each service's OpenAPI document below {@code /docs/services}, with the door as the only server it names. */
@Configuration(proxyBeanMethods = false)
class DocsConfiguration {

  @Bean
  RouterFunction<ServerResponse> docs(ServiceClient services, JsonMapper json) {
    return route()
        .GET("/docs", _ -> ServerResponse.status(HttpStatus.FOUND).location(URI.create("/docs/ui")).build())
        .GET("/docs/services/{service}", request -> described(request, services, json))
        .build();
  }

  private static ServerResponse described(ServerRequest request, ServiceClient services, JsonMapper json) throws Exception {
    var service = Service.named(request.pathVariable("service"))
        .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    try (Answer answer = services.get(Lane.of(service.code()), "/v3/api-docs", new HttpHeaders())) {
      if (answer.status() != HttpStatus.OK.value() || !(json.readTree(answer.start()) instanceof ObjectNode document)) {
        throw new RegistryException(PlatformError.UNAVAILABLE);
      }
      document.putArray("servers").addObject().put("url", "/");
      return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(document));
    }
  }
}
