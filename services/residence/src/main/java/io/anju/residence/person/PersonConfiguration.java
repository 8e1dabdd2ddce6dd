package io.anju.residence.person;

import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.keys.PersonIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

  @Bean
  Persons persons(BulkAggregates<Person> persons, PersonIds ids) {
    return new Persons(persons, ids::of);
  }

  @Bean
  BulkRegistration bulkRegistration(BulkAggregates<Person> persons, PersonIds ids) {
    return new BulkRegistration(persons, ids::of);
  }
}
