package io.anju.residence.household;

import io.anju.platform.command.Ids;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.residence.household.mongo.MongoRelationsByPerson;
import io.anju.residence.household.mongo.RelationMapping;
import io.anju.residence.person.Persons;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HouseholdConfiguration {

  @Bean
  Households households(
      AggregateStore store, PersonalFields fields, Persons persons, Ids ids, Clock clock) {
    var all = store.aggregates(new RelationMapping(fields));
    return new Households(
        new RelationRepository(all, new MongoRelationsByPerson(all)), persons, ids, clock);
  }
}
