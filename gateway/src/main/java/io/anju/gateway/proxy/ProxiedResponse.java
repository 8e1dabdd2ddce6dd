package io.anju.gateway.proxy;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The response of a service, passed on to the client unchanged; the service has already evaluated
 * conditions such as {@code If-None-Match}.
 */
public final class ProxiedResponse implements ServerResponse, Closeable {

  private static final int NOT_MODIFIED = 304;

  private final ServiceResponse serviceResponse;
  private final HttpHeaders headers = new HttpHeaders();

  ProxiedResponse(ServiceResponse serviceResponse) {
    this.serviceResponse = serviceResponse;
  }

  /**
   * The problem document of a refused request for a part, without the other headers of that
   * response.
   */
  public static ProxiedResponse problemOf(ServiceResponse serviceResponse) {
    var problem = new ProxiedResponse(serviceResponse);
    List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE)
        .forEach(name ->
            serviceResponse
                .headers()
                .getOrEmpty(name)
                .forEach(value -> problem.headers.add(name, value)));
    return problem;
  }

  @Override
  public HttpStatusCode statusCode() {
    return serviceResponse.getStatusCode();
  }

  @Override
  public HttpHeaders headers() {
    return headers;
  }

  @Override
  public MultiValueMap<String, Cookie> cookies() {
    return new LinkedMultiValueMap<>();
  }

  /** Closes a response that is not passed on. */
  @Override
  public void close() throws IOException {
    serviceResponse.close();
  }

  @Override
  public @Nullable ModelAndView writeTo(
      HttpServletRequest request, HttpServletResponse response, Context context)
      throws IOException {
    response.setStatus(serviceResponse.status());
    headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    try (serviceResponse) {
      if (!request.getMethod().equals("HEAD") && serviceResponse.status() != NOT_MODIFIED) {
        if (serviceResponse.isComplete()) {
          response.setContentLength(serviceResponse.bufferedBody().length);
        }
        serviceResponse.writeTo(response.getOutputStream());
      }
    }
    return null;
  }
}
