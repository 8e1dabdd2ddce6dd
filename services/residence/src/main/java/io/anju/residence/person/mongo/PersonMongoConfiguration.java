package io.anju.residence.person.mongo;

import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoAggregates;
import io.anju.residence.person.DuePendingDeclarations;
import io.anju.residence.person.Person;
import io.anju.residence.person.Residents;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonMongoConfiguration {

  /** Also injected as {@code BulkAggregates<Person>}. */
  @Bean
  MongoAggregates<Person, PersonDocument> storedPersons(
      AggregateStore store, PersonalFields fields, Clock clock) {
    return store.aggregates(new PersonMapping(fields, clock));
  }

  @Bean
  Residents residents(MongoAggregates<Person, PersonDocument> persons) {
    return new MongoResidents(persons);
  }

  @Bean
  DuePendingDeclarations duePendingDeclarations(MongoAggregates<Person, PersonDocument> persons) {
    return new MongoDuePendingDeclarations(persons);
  }
}
