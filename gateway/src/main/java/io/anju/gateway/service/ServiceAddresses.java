package io.anju.gateway.service;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The addresses of the services.
 *
 * @param services the base URL of each: scheme, host and port
 */
@ConfigurationProperties("anju.gateway")
public record ServiceAddresses(Map<Service, URI> services) {

  public ServiceAddresses {
    services = new EnumMap<>(services);
    for (var service : Service.values()) {
      var address = services.get(service);
      if (address == null || address.getHost() == null || address.getScheme() == null) {
        throw new IllegalArgumentException(
            "anju.gateway.services." + service.code() + " is not a base URL");
      }
    }
  }

  public URI of(Service service) {
    return Objects.requireNonNull(services.get(service), "checked by the constructor");
  }
}
