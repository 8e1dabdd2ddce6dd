package io.anju.gateway;

import io.anju.platform.config.TimeConfiguration;
import io.anju.platform.security.SecurityConfiguration;
import io.anju.platform.server.ServerConfiguration;
import io.anju.platform.web.WebConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/**
 * Starts the gateway. It stores no data and uses only the time, HTTP and token parts of the
 * platform.
 */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@Import({
  TimeConfiguration.class,
  WebConfiguration.class,
  ServerConfiguration.class,
  SecurityConfiguration.class
})
public class GatewayApplication {

  public static void main(String[] arguments) {
    new SpringApplicationBuilder(GatewayApplication.class)
        .properties("spring.config.name=gateway")
        .run(arguments);
  }
}
