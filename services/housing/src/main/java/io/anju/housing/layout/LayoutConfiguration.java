package io.anju.housing.layout;

import io.anju.housing.dwelling.DwellingCoding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of layouts, with the limit of rooms. */
@Configuration(proxyBeanMethods = false)
class LayoutConfiguration {

  @Bean
  Layouts layouts(DwellingCoding coding, @Value("${anju.housing.layout.max-rooms}") int maxRooms) {
    return new Layouts(coding, new LayoutRules(maxRooms));
  }
}
