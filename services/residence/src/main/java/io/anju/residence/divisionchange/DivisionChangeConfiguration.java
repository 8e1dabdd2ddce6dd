package io.anju.residence.divisionchange;

import io.anju.platform.store.MongoAggregates;
import io.anju.residence.divisionchange.kafka.DivisionChangeListener;
import io.anju.residence.dwelling.mongo.DwellingProjection;
import io.anju.residence.permit.PermitRepository;
import io.anju.residence.person.Person;
import io.anju.residence.person.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DivisionChangeConfiguration {

  @Bean
  DivisionChangeListener divisionChangeListener(
      DwellingProjection dwellings,
      MongoAggregates<Person, ?> persons,
      Residents residents,
      PermitRepository permits) {
    return new DivisionChangeListener(
        dwellings::apply, new DivisionReassignment(persons, residents, permits));
  }
}
