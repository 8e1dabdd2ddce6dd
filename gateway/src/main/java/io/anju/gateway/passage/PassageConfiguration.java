package io.anju.gateway.passage;

import io.anju.gateway.guard.Guards;
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

/** The connections to the services. */
@Configuration(proxyBeanMethods = false)
class PassageConfiguration {

  /** More than all lanes to one service let through at once: the bulkheads decide, not the pool. */
  private static final int A_SERVICE = 1024;
  private static final Duration A_LEASE = Duration.ofMillis(500);
  /** A connection unused for this long may have died with its service. */
  private static final Duration CHECKED_AFTER = Duration.ofMillis(100);

  @Bean
  PoolingHttpClientConnectionManager connections(MeterRegistry meters, @Value("${anju.gateway.connect-within}") Duration connect,
      @Value("${anju.gateway.silent-at-most}") Duration silence) {
    var connections = PoolingHttpClientConnectionManagerBuilder.create()
        .setMaxConnPerRoute(A_SERVICE)
        .setMaxConnTotal(A_SERVICE * Service.values().length)
        // An upload refused before its end is answered with the refusal, not with a broken pipe.
        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
            .responseOutOfOrderStrategy(new MonitoringResponseOutOfOrderStrategy()).build())
        .setDefaultConnectionConfig(ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(connect))
            .setSocketTimeout(Timeout.of(silence))
            .setValidateAfterInactivity(TimeValue.of(CHECKED_AFTER))
            .build())
        .build();
    new PoolingHttpClientConnectionManagerMetricsBinder(connections, "services").bindTo(meters);
    return connections;
  }

  /** Follows nothing, unpacks nothing, keeps nothing and repeats nothing: what clients asked is asked once. */
  @Bean
  CloseableHttpClient httpClient(PoolingHttpClientConnectionManager connections) {
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(RequestConfig.custom().setConnectionRequestTimeout(Timeout.of(A_LEASE)).build())
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableDefaultUserAgent()
        .build();
  }

  @Bean
  ServiceClient serviceClient(CloseableHttpClient client, Guards guards, ServiceAddresses addresses, Tracer tracer,
      Propagator propagator) {
    return new ServiceClient(client, guards, addresses, tracer, propagator);
  }

  @Bean
  Passage passage(ServiceClient services, @Value("${anju.web.body-limit}") int limit) {
    return new Passage(services, limit);
  }
}
