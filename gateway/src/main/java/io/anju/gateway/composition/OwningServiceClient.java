package io.anju.gateway.composition;

import io.anju.gateway.proxy.ServiceClient;
import io.anju.gateway.proxy.ServiceResponse;
import io.anju.gateway.resilience.ServiceUnavailableException;
import io.micrometer.context.ContextSnapshotFactory;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests parts from several services in parallel, each through the circuit breaker of its route,
 * with the caller's token and purpose.
 */
final class OwningServiceClient {

  private static final Logger LOG = LoggerFactory.getLogger(OwningServiceClient.class);

  /**
   * Token, purpose, case and language: the services check and record the access as for a direct
   * request.
   */
  private static final List<String> FORWARDED_HEADERS =
      List.of(HttpHeaders.AUTHORIZATION, "Anju-Purpose", "Anju-Case", HttpHeaders.ACCEPT_LANGUAGE);

  private final ServiceClient services;
  private final JsonMapper json;
  private final Executor threads = task -> Thread.ofVirtual().name("live").start(task);
  private final ContextSnapshotFactory contexts = ContextSnapshotFactory.builder().build();

  OwningServiceClient(ServiceClient services, JsonMapper json) {
    this.services = services;
    // Amounts of money keep all their digits.
    this.json =
        json.rebuild()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
  }

  /** The result of each request by its name. Takes at most the longest timeout of the routes. */
  Map<String, PartResult> fetch(Map<String, PartRequest> partRequests, HttpHeaders requestHeaders) {
    var headers = new HttpHeaders();
    FORWARDED_HEADERS.forEach(
        name -> requestHeaders.getOrEmpty(name).forEach(value -> headers.add(name, value)));
    var callerExecutor = contexts.captureAll().wrapExecutor(threads);
    var pending = new LinkedHashMap<String, CompletableFuture<PartResult>>();
    partRequests.forEach((name, partRequest) ->
        pending.put(
            name,
            CompletableFuture.supplyAsync(() -> fetch(partRequest, headers), callerExecutor)));
    var results = new LinkedHashMap<String, PartResult>();
    pending.forEach((name, future) -> results.put(name, future.join()));
    return results;
  }

  private PartResult fetch(PartRequest partRequest, HttpHeaders headers) {
    try (ServiceResponse response =
        services.get(partRequest.route(), partRequest.path(), headers)) {
      if (response.getStatusCode().is4xxClientError()) {
        return new PartResult.Rejected(response);
      }
      return response.getStatusCode().is2xxSuccessful()
          ? new PartResult.Available(json.readTree(response.bufferedBody()))
          : new PartResult.Unavailable();
    } catch (ServiceUnavailableException unavailable) {
      return new PartResult.Unavailable();
    } catch (IOException | JacksonException unreadable) {
      LOG.warn(
          "unreadable response of {}: {}",
          partRequest.route().code(),
          unreadable.getClass().getSimpleName());
      return new PartResult.Unavailable();
    }
  }
}
