package io.anju.overview.worklist.web;

import io.anju.overview.worklist.RegisteredPersons;
import io.anju.platform.keys.PersonalFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkListWebConfiguration {

  @Bean
  Labels workLabels(RegisteredPersons registered, PersonalFields fields) {
    return new Labels(registered, fields);
  }
}
