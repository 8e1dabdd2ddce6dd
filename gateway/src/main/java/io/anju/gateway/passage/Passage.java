package io.anju.gateway.passage;

import io.anju.gateway.guard.ClientGoneException;
import io.anju.gateway.service.Lane;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.web.servlet.function.ServerResponse;

/** Passes a request on along the lane its route names. Path and query go on as they came, byte for byte. */
final class Passage implements ProxyExchange {

  private final ServiceClient services;
  private final int limit;

  /** @param limit of a body, in bytes, where the lane does not stream */
  Passage(ServiceClient services, int limit) {
    this.services = services;
    this.limit = limit;
  }

  @Override
  public ServerResponse exchange(Request request) {
    var servlet = request.getServerRequest().servletRequest();
    var lane = Lane.of(String.valueOf(servlet.getAttribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR)));
    var path = servlet.getQueryString() == null ? servlet.getRequestURI() : servlet.getRequestURI() + "?" + servlet.getQueryString();
    var answer = services.send(lane, servlet.getMethod(), path, request.getHeaders(), body(servlet, lane));
    var response = new PassedOn(answer);
    request.getResponseConsumers().forEach(consumer -> consumer.accept(answer, response));
    return response;
  }

  private HttpEntity body(HttpServletRequest request, Lane lane) {
    long length = request.getContentLengthLong();
    boolean chunked = request.getHeader("Transfer-Encoding") != null;
    if (length <= 0 && !chunked) {
      return null;
    }
    try {
      if (lane.streams()) {
        return new InputStreamEntity(new ClientStream(request.getInputStream()), length, null);
      }
      byte[] body = length > limit ? null : request.getInputStream().readNBytes(limit + 1);
      if (body == null || body.length > limit) {
        throw new RegistryException(PlatformError.TOO_LARGE, Map.of("limit", Integer.toString(limit)));
      }
      return new ByteArrayEntity(body, null);
    } catch (IOException gone) {
      throw new UncheckedIOException(new ClientGoneException(gone));
    }
  }
}
