package io.anju.overview.person;

import io.anju.overview.fold.ViewGenerations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

  @Bean
  PersonViews personViews(ViewGenerations generations) {
    return new PersonViews(generations);
  }
}
