package io.anju.residence.person;

import io.anju.platform.keys.PersonIds;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.person.mongo.MongoResidents;
import io.anju.residence.person.mongo.PersonDocument;
import io.anju.residence.person.mongo.PersonMapping;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

  @Bean
  MongoAggregates<Person, PersonDocument> storedPersons(
      AggregateStore store, PersonalFields fields, Clock clock) {
    return store.aggregates(new PersonMapping(fields, clock));
  }

  @Bean
  Persons persons(MongoAggregates<Person, PersonDocument> stored, PersonIds ids) {
    return new Persons(stored, ids::of);
  }

  @Bean
  Residents residents(MongoAggregates<Person, PersonDocument> stored) {
    return new MongoResidents(stored);
  }
}
