package io.anju.housing.party.kafka;

import io.anju.housing.party.RegisteredPersonProjection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PartyKafkaConfiguration {

  @Bean
  PersonListener personListener(RegisteredPersonProjection persons) {
    return new PersonListener(persons);
  }
}
