package io.anju.platform.readyourwrites;

import io.anju.platform.keys.BlindIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Read your writes, for the services that have the registry's key. */
@Configuration(proxyBeanMethods = false)
@Import(ReadYourWritesAdvice.class)
public class ReadYourWritesConfiguration {

  @Bean
  ReadYourWritesSignature readYourWritesSignature(BlindIndex keyed) {
    return new ReadYourWritesSignature(keyed);
  }
}
