package io.anju.overview.names;

import io.anju.overview.fold.ViewGenerations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NamesConfiguration {

  @Bean
  CachedNames cachedNames(ViewGenerations generations) {
    return new CachedNames(generations);
  }
}
