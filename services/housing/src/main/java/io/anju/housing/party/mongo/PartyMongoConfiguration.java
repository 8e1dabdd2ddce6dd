package io.anju.housing.party.mongo;

import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the people known to the residence service, stored in MongoDB. */
@Configuration(proxyBeanMethods = false)
class PartyMongoConfiguration {

  @Bean
  MongoRegisteredPersons registeredPersons(AggregateStore store, PersonalFields fields) {
    return new MongoRegisteredPersons(store, fields);
  }
}
