package io.anju.platform.server;

import io.anju.platform.error.ErrorTexts;
import io.anju.platform.web.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import tools.jackson.databind.json.JsonMapper;

/** The web server, and the filters before everything else. */
@Configuration(proxyBeanMethods = false)
@Import(ProblemErrorController.class)
public class ServerConfiguration {

  /** Parameters are read from the query alone, so that no body is consumed as a form. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequestCustomizer(
      ErrorTexts texts, JsonMapper json) {
    return factory -> {
      factory.addContextCustomizers(context ->
          context.getParent().getPipeline().addValve(new ProblemReportValve(texts, json)));
      factory.addConnectorCustomizers(connector -> connector.setParseBodyMethods(""));
    };
  }

  @Bean
  FilterRegistrationBean<WellFormedRequestFilter> wellFormedRequestFilter(ProblemWriter problems) {
    var registration = new FilterRegistrationBean<>(new WellFormedRequestFilter(problems));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
    return registration;
  }

  @Bean
  FilterRegistrationBean<BodyBufferingFilter> bodyBufferingFilter(
      ProblemWriter problems, @Value("${anju.web.body-limit:1048576}") int limit) {
    var registration = new FilterRegistrationBean<>(new BodyBufferingFilter(limit, problems));
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
    return registration;
  }

  /**
   * Header and parameter texts were checked before, by the {@link WellFormedRequestFilter}; the
   * names of headers by Tomcat, which refuses what is no token (RFC 9110, section 5.1).
   */
  @Bean
  HttpFirewall httpFirewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedHeaderNames(_ -> true);
    firewall.setAllowedHeaderValues(_ -> true);
    firewall.setAllowedParameterNames(_ -> true);
    firewall.setAllowedParameterValues(_ -> true);
    return firewall;
  }
}
