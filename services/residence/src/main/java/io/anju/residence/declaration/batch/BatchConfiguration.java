package io.anju.residence.declaration.batch;

import io.anju.residence.declaration.Declarations;
import io.anju.residence.person.Persons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BatchConfiguration {

  @Bean
  BatchDeclarations batchDeclarations(Persons persons, Declarations declarations) {
    return new BatchDeclarations(persons, declarations);
  }
}
