package io.anju.housing.party.kafka;

import io.anju.housing.party.mongo.PersonProjection;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PartyConfiguration {

  @Bean
  PersonProjection registeredPersons(AggregateStore store, PersonalFields fields) {
    return new PersonProjection(store, fields);
  }

  @Bean
  PersonListener personListener(PersonProjection persons) {
    return new PersonListener(persons);
  }
}
