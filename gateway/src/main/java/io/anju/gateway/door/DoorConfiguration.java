package io.anju.gateway.door;

import io.anju.platform.error.ErrorTexts;
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
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/** The door, and beside it a second entrance for those who watch over it. */
@Configuration(proxyBeanMethods = false)
@Import(ErrorAnswers.class)
class DoorConfiguration {

  private static final int BESIDE_THE_DOOR = -1;
  /** Above the ports of all other parts, wherever they begin. */
  private static final int ABOVE = 9;

  private final Connector management = new Connector();

  /** A second connector, not a second context: it costs nothing to start. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> entrances(
      @Value("${anju.gateway.management.port}") int port, @Value("${anju.gateway.management.address}") String address,
      @Value("${server.port}") int door,
      ErrorTexts texts, JsonMapper json)
      throws UnknownHostException {
    management.setPort(port == BESIDE_THE_DOOR ? door + ABOVE : port);
    ((AbstractHttp11Protocol<?>) management.getProtocolHandler()).setAddress(InetAddress.getByName(address));
    return factory -> {
      factory.addAdditionalConnectors(management);
      factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new ProblemValve(texts, json)));
    };
  }

  @Bean
  ManagementPort managementPort() {
    return new ManagementPort(management::getLocalPort);
  }

  @Bean
  FilterRegistrationBean<ManagementFilter> managementFilter(ManagementPort port, ProblemWriter problems) {
    var registration = new FilterRegistrationBean<>(new ManagementFilter(port, problems));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<HeaderFilter> headerFilter() {
    var registration = new FilterRegistrationBean<>(new HeaderFilter());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }
}
