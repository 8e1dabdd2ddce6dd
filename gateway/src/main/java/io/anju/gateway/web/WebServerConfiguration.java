package io.anju.gateway.web;

import io.anju.gateway.page.ContentPolicy;
import io.anju.platform.web.ProblemWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The web server, with a second connector for management. */
@Configuration(proxyBeanMethods = false)
class WebServerConfiguration {

  private static final int DERIVED_FROM_SERVER_PORT = -1;

  /** Above the ports of all services, whatever the first one is. */
  private static final int MANAGEMENT_PORT_OFFSET = 9;

  private final Connector managementConnector = new Connector();

  /**
   * A second connector instead of a second application context, which would take longer to start.
   */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> managementConnectorCustomizer(
      @Value("${anju.gateway.management.port}") int port,
      @Value("${anju.gateway.management.address}") String address,
      @Value("${server.port}") int serverPort)
      throws UnknownHostException {
    managementConnector.setPort(
        port == DERIVED_FROM_SERVER_PORT ? serverPort + MANAGEMENT_PORT_OFFSET : port);
    ((AbstractHttp11Protocol<?>) managementConnector.getProtocolHandler())
        .setAddress(InetAddress.getByName(address));
    return factory -> factory.addAdditionalConnectors(managementConnector);
  }

  @Bean
  ManagementPort managementPort() {
    return new ManagementPort(managementConnector::getLocalPort);
  }

  @Bean
  FilterRegistrationBean<ManagementPortFilter> managementPortFilter(
      ManagementPort port, ProblemWriter problems) {
    var registration = new FilterRegistrationBean<>(new ManagementPortFilter(port, problems));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<SecurityHeaderFilter> securityHeaderFilter(ContentPolicy console) {
    var registration = new FilterRegistrationBean<>(new SecurityHeaderFilter(console));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }
}
