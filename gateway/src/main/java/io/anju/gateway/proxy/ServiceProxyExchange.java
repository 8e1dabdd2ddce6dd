package io.anju.gateway.proxy;

import io.anju.gateway.resilience.UnreadableRequestException;
import io.anju.gateway.service.Route;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.web.servlet.function.ServerResponse;

/** Forwards a request to the service of its route. Path and query are forwarded unchanged. */
final class ServiceProxyExchange implements ProxyExchange {

  private final ServiceClient services;
  private final int bodyLimit;

  /**
   * @param bodyLimit the greatest body size in bytes on routes that do not stream
   */
  ServiceProxyExchange(ServiceClient services, int bodyLimit) {
    this.services = services;
    this.bodyLimit = bodyLimit;
  }

  @Override
  public ServerResponse exchange(Request request) {
    var servletRequest = request.getServerRequest().servletRequest();
    var route =
        Route.of(String.valueOf(servletRequest.getAttribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR)));
    var path =
        servletRequest.getQueryString() == null
            ? servletRequest.getRequestURI()
            : servletRequest.getRequestURI() + "?" + servletRequest.getQueryString();
    var serviceResponse =
        services.send(
            route,
            servletRequest.getMethod(),
            path,
            request.getHeaders(),
            body(servletRequest, route));
    var response = new ProxiedResponse(serviceResponse);
    request.getResponseConsumers().forEach(consumer -> consumer.accept(serviceResponse, response));
    return response;
  }

  private @Nullable HttpEntity body(HttpServletRequest request, Route route) {
    long length = request.getContentLengthLong();
    boolean chunked = request.getHeader("Transfer-Encoding") != null;
    if (length <= 0 && !chunked) {
      return null;
    }
    try {
      if (route.streamsBody()) {
        return new ClientBodyEntity(new ClientBodyStream(request.getInputStream()), length);
      }
      byte[] body = length > bodyLimit ? null : request.getInputStream().readNBytes(bodyLimit + 1);
      if (body == null || body.length > bodyLimit) {
        throw new RegistryException(
            PlatformError.TOO_LARGE, Map.of("limit", Integer.toString(bodyLimit)));
      }
      return new ByteArrayEntity(body, null);
    } catch (IOException disconnected) {
      throw new UnreadableRequestException(disconnected);
    }
  }
}
