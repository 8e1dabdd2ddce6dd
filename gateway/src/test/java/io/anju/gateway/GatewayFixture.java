package io.anju.gateway;

import io.anju.gateway.service.Service;
import io.anju.gateway.web.ManagementPort;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A gateway with a backend for every service, on free ports. */
final class GatewayFixture implements AutoCloseable {

  private final Map<Service, BackendFixture> services = new EnumMap<>(Service.class);
  private final ConfigurableApplicationContext context;

  private GatewayFixture(List<String> settings) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--spring.config.name=gateway",
                "--server.port=0",
                "--anju.gateway.management.port=0",
                "--anju.gateway.session.key=target/session-key.json",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Tokens.issuer(),
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                    + Tokens.issuer()
                    + "/jwks"));
    for (var service : Service.values()) {
      var backend = BackendFixture.named(service.code());
      services.put(service, backend);
      arguments.add("--anju.gateway.services." + service.code() + "=" + backend.url());
    }
    settings.forEach(setting -> arguments.add("--" + setting));
    context =
        new SpringApplicationBuilder(GatewayApplication.class)
            .registerShutdownHook(false)
            .run(arguments.toArray(String[]::new));
  }

  /**
   * @param settings overrides of {@code gateway.yml}, as name=value
   */
  static GatewayFixture with(String... settings) {
    return new GatewayFixture(List.of(settings));
  }

  BackendFixture service(Service service) {
    return services.get(service);
  }

  int port() {
    return ((WebServerApplicationContext) context).getWebServer().getPort();
  }

  int managementPort() {
    return context.getBean(ManagementPort.class).number();
  }

  Http anonymous() {
    return Http.at(port(), null);
  }

  Http officer() {
    return Http.at(port(), Tokens.official(Role.POLICE_OFFICER, "440305"));
  }

  void reset() {
    services.values().forEach(BackendFixture::reset);
    resetCircuitBreakers();
  }

  /** Closes all circuit breakers and clears their recorded calls. */
  void resetCircuitBreakers() {
    context
        .getBean(CircuitBreakerRegistry.class)
        .getAllCircuitBreakers()
        .forEach(CircuitBreaker::reset);
  }

  @Override
  public void close() {
    context.close();
    services.values().forEach(BackendFixture::close);
  }
}
