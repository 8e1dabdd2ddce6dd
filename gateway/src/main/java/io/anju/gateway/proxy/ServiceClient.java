package io.anju.gateway.proxy;

import io.anju.gateway.resilience.CircuitBreakerFilters;
import io.anju.gateway.service.Route;
import io.anju.gateway.service.Service;
import io.anju.gateway.service.ServiceAddresses;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Sends requests to the services, each through the circuit breaker of its route. */
public final class ServiceClient {

  /** Headers that each connection sets itself. */
  private static final Set<String> CONNECTION_HEADERS =
      Set.of("host", "content-length", "transfer-encoding", "connection", "expect");

  private final CloseableHttpClient client;
  private final CircuitBreakerFilters filters;
  private final Tracer tracer;
  private final Propagator propagator;
  private final Map<Service, HttpHost> hosts = new EnumMap<>(Service.class);

  ServiceClient(
      CloseableHttpClient client,
      CircuitBreakerFilters filters,
      ServiceAddresses addresses,
      Tracer tracer,
      Propagator propagator) {
    this.client = client;
    this.filters = filters;
    this.tracer = tracer;
    this.propagator = propagator;
    for (var service : Service.values()) {
      hosts.put(service, HttpHost.create(addresses.of(service)));
    }
  }

  /**
   * @throws io.anju.gateway.resilience.ServiceUnavailableException where the service did not
   *     respond
   */
  public ServiceResponse get(Route route, String path, HttpHeaders headers) {
    return send(route, "GET", path, headers, null);
  }

  /**
   * @param path path and query, encoded
   * @param body null for none
   * @throws io.anju.gateway.resilience.ServiceUnavailableException where the service did not
   *     respond
   */
  ServiceResponse send(
      Route route, String method, String path, HttpHeaders headers, @Nullable HttpEntity body) {
    var host = Objects.requireNonNull(hosts.get(route.service()), "every service has an address");
    var request = new HttpUriRequestBase(method, URI.create(host.toURI() + path));
    headers.forEach((name, values) -> {
      if (!CONNECTION_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
        values.forEach(value -> request.addHeader(name, value));
      }
    });
    var span = tracer.currentTraceContext().context();
    if (span != null) {
      propagator.inject(span, request, (_, name, value) -> request.setHeader(name, value));
    }
    request.setEntity(body);
    return filters.of(route).execute(new HttpServiceCall(client, host, request));
  }
}
