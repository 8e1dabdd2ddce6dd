package io.anju.gateway.proxy;

import io.anju.gateway.resilience.CircuitBreakerFilters;
import io.anju.gateway.service.Service;
import io.anju.gateway.service.ServiceAddresses;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.httpcomponents.hc5.PoolingHttpClientConnectionManagerMetricsBinder;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The HTTP client for the services. */
@Configuration(proxyBeanMethods = false)
class ProxyConfiguration {

  /**
   * More than the bulkheads of all routes to one service admit, so that the pool is never the
   * limit.
   */
  private static final int MAX_CONNECTIONS_PER_SERVICE = 1024;

  private static final Duration CONNECTION_REQUEST_TIMEOUT = Duration.ofMillis(500);

  /** Idle time after which a connection is validated, as its service may have stopped. */
  private static final Duration VALIDATE_AFTER_INACTIVITY = Duration.ofMillis(100);

  /**
   * The binder is deprecated in favour of a module of the client that Spring Boot does not manage
   * yet.
   */
  @SuppressWarnings("deprecation")
  @Bean
  PoolingHttpClientConnectionManager connectionManager(
      MeterRegistry meters,
      @Value("${anju.gateway.connect-timeout}") Duration connectTimeout,
      @Value("${anju.gateway.socket-timeout}") Duration socketTimeout) {
    var connectionManager =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(MAX_CONNECTIONS_PER_SERVICE)
            .setMaxConnTotal(MAX_CONNECTIONS_PER_SERVICE * Service.values().length)
            // The response to an upload refused before its end is read, instead of failing with a
            // broken pipe.
            .setConnectionFactory(
                ManagedHttpClientConnectionFactory.builder()
                    .responseOutOfOrderStrategy(new MonitoringResponseOutOfOrderStrategy())
                    .build())
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.of(connectTimeout))
                    .setSocketTimeout(Timeout.of(socketTimeout))
                    .setValidateAfterInactivity(TimeValue.of(VALIDATE_AFTER_INACTIVITY))
                    .build())
            .build();
    new PoolingHttpClientConnectionManagerMetricsBinder(connectionManager, "services")
        .bindTo(meters);
    return connectionManager;
  }

  /**
   * Follows no redirects, decompresses nothing, keeps no cookies and retries nothing: each client
   * request is sent once.
   */
  @Bean
  CloseableHttpClient httpClient(PoolingHttpClientConnectionManager connectionManager) {
    return HttpClients.custom()
        .setConnectionManager(connectionManager)
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(CONNECTION_REQUEST_TIMEOUT))
                .build())
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableDefaultUserAgent()
        .build();
  }

  @Bean
  ServiceClient serviceClient(
      CloseableHttpClient client,
      CircuitBreakerFilters filters,
      ServiceAddresses addresses,
      Tracer tracer,
      Propagator propagator) {
    return new ServiceClient(client, filters, addresses, tracer, propagator);
  }

  @Bean
  ServiceProxyExchange serviceProxyExchange(
      ServiceClient services, @Value("${anju.web.body-limit}") int bodyLimit) {
    return new ServiceProxyExchange(services, bodyLimit);
  }
}
