package io.anju.residence.person;

import io.anju.platform.keys.PersonIds;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.person.mongo.PersonMapping;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

  @Bean
  Persons persons(AggregateStore store, PersonalFields fields, PersonIds ids, Clock clock) {
    return new Persons(store.aggregates(new PersonMapping(fields, clock)), ids::of);
  }
}
