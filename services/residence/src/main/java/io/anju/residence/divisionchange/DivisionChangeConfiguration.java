package io.anju.residence.divisionchange;

import io.anju.platform.aggregate.BulkAggregates;
import io.anju.residence.permit.PermitRepository;
import io.anju.residence.person.Person;
import io.anju.residence.person.Residents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DivisionChangeConfiguration {

  @Bean
  DivisionReassignment divisionReassignment(
      BulkAggregates<Person> persons, Residents residents, PermitRepository permits) {
    return new DivisionReassignment(persons, residents, permits);
  }
}
