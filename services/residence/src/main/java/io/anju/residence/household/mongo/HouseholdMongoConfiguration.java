package io.anju.residence.household.mongo;

import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.household.RelationRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HouseholdMongoConfiguration {

  @Bean
  RelationRepository relationRepository(AggregateStore store, PersonalFields fields) {
    var all = store.aggregates(new RelationMapping(fields));
    return new RelationRepository(all, new MongoRelationsByPerson(all));
  }
}
