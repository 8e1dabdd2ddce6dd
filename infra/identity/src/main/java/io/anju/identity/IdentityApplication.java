package io.anju.identity;

import io.anju.platform.web.WebConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** The embedded OpenID provider; its settings are in {@code identity.yml}. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@Import(WebConfiguration.class)
public class IdentityApplication {

  public static void main(String[] args) {
    new SpringApplicationBuilder(IdentityApplication.class)
        .properties("spring.config.name=identity")
        .run(args);
  }
}
